package vn.diemcau.media.probe;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import vn.diemcau.media.health.Load;
import vn.diemcau.media.pool.Front;
import vn.diemcau.media.pool.MediaServer;
import vn.diemcau.media.probe.Finding.Verdict;

/** Asks a server what it carries and whether the less urgent ways in are open: its page and script, the WebSocket, the load of each bridge, each recorder. */
public final class LoadSigns {

    private final Line line;

    /** @param line asks the questions */
    public LoadSigns(Line line) {
        this.line = line;
    }

    /** What the server carries; answered as soon as the line's patience ends, and never fails. */
    public CompletableFuture<Load> of(MediaServer server) {
        CompletableFuture<Boolean> page = page(server.front());
        CompletableFuture<Boolean> socket = line.ask(
                        Question.socket(server.front().host().origin(), "/xmpp-websocket"))
                .thenApply(reply -> isGood(FrontAnswers.socket(reply)));
        CompletableFuture<List<Carried>> bridges =
                all(server.backstage().bridges(), "/colibri/stats", BackstageAnswers::carried);
        CompletableFuture<List<Boolean>> free =
                all(server.backstage().recorders(), "/jibri/api/v1.0/health", BackstageAnswers::isFree);
        return CompletableFuture.allOf(page, socket, bridges, free)
                .thenApply(done -> load(bridges.join(), free.join(), page.join(), socket.join()));
    }

    private CompletableFuture<Boolean> page(Front front) {
        return line.ask(Question.get(front.host().origin(), "/config.js"))
                .thenApply(FrontAnswers::script)
                .thenCombine(
                        line.ask(new Question(Question.How.GET, front.script())).thenApply(FrontAnswers::script),
                        (config, script) -> isGood(config) && isGood(script));
    }

    /** What those told that told anything. */
    private <T> CompletableFuture<List<T>> all(List<URI> bases, String path, Function<Reply, Optional<T>> read) {
        List<CompletableFuture<Optional<T>>> asked = bases.stream()
                .map(base -> line.ask(Question.get(base, path)).thenApply(read))
                .toList();
        return CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new))
                .thenApply(done -> asked.stream()
                        .map(CompletableFuture::join)
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Load load(List<Carried> bridges, Collection<Boolean> free, boolean page, boolean socket) {
        boolean told = !bridges.isEmpty();
        return new Load(
                told ? bridges.stream().mapToDouble(Carried::stress).max().orElseThrow() : null,
                told ? bridges.stream().mapToInt(Carried::participants).sum() : null,
                free.isEmpty()
                        ? null
                        : Math.toIntExact(free.stream().filter(one -> one).count()),
                page,
                socket);
    }

    private static boolean isGood(Judgement judgement) {
        return judgement.verdict() == Verdict.GOOD;
    }
}
