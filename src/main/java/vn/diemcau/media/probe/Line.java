package vn.diemcau.media.probe;

import java.util.concurrent.CompletableFuture;

/**
 * Asks one question of a media server. Every question is answered within seconds, by what the server said or by why nothing was
 * heard; the future never fails. An answer is cut off where it gets long, and no redirection is followed: it would lead to
 * an address that nobody has given.
 */
@FunctionalInterface
public interface Line {

    /** Sends the question and doesn't wait. Asking again does no harm: no question changes anything over there. */
    CompletableFuture<Reply> ask(Question question);
}
