package vn.diemcau.media.command;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import vn.diemcau.media.Prosody;

/** Remembers what a media server was asked, and answers what the test wants: 200 when it wants nothing else. */
final class ProsodyAsked implements Prosody {

    final Queue<Integer> answers = new ArrayDeque<>();
    final List<String> asked = new ArrayList<>();
    final List<String> tokens = new ArrayList<>();

    @Override
    public CompletableFuture<Integer> end(URI prosody, String conference, String token) {
        return asked("end " + conference, token);
    }

    @Override
    public CompletableFuture<Integer> kick(URI prosody, String room, String participant, String token) {
        return asked("kick " + participant + " from " + room, token);
    }

    @Override
    public CompletableFuture<Integer> tell(
            URI prosody, String conference, Collection<String> connections, String text, String token) {
        return asked("tell " + connections + " in " + conference + ": " + text, token);
    }

    private CompletableFuture<Integer> asked(String what, String token) {
        asked.add(what);
        tokens.add(token);
        Integer answer = answers.poll();
        return CompletableFuture.completedFuture(answer == null ? 200 : answer);
    }
}
