package vn.diemcau.media;

import java.net.URI;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;

/** Hands commands to a media server. Each answers HTTP's status, 0 for silence, and never fails. */
public interface Prosody {

    /**
     * Ends a conference for everybody in it.
     *
     * @param prosody where it answers
     * @param conference room and domain
     * @param token shows that we may
     */
    CompletableFuture<Integer> end(URI prosody, String conference, String token);

    /**
     * Throws one participant out; nothing keeps him from coming back.
     *
     * @param prosody where it answers
     * @param room the room without its domain
     * @param participant the participant's nick in the room
     * @param token shows that we may
     */
    CompletableFuture<Integer> kick(URI prosody, String room, String participant, String token);

    /**
     * Shows some participants a line of text.
     *
     * @param prosody where it answers
     * @param conference room and domain
     * @param connections the addresses of their connections
     * @param text what they read
     * @param token shows that we may
     */
    CompletableFuture<Integer> tell(
            URI prosody, String conference, Collection<String> connections, String text, String token);
}
