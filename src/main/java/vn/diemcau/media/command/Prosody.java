package vn.diemcau.media.command;

import java.net.URI;
import java.util.concurrent.CompletableFuture;

/** Hands a command to a media server. */
@FunctionalInterface
public interface Prosody {

    /**
     * Ends a conference for everybody in it.
     *
     * @param prosody where it answers
     * @param conference room and domain
     * @param token shows that we may
     * @return HTTP's status, 0 for silence; never fails
     */
    CompletableFuture<Integer> end(URI prosody, String conference, String token);
}
