package vn.diemcau.live.ws;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Those who have opened a connection and have not come in yet. When too many stand there, newcomers are sent away for a moment: so those who are in, and
 * those who were first, are served as if nothing were the matter.
 */
final class Porch {

    /** What a server of two cores lets in within some seconds. */
    private static final int PLACES = 2_000;

    private final AtomicInteger standing = new AtomicInteger();

    /** Steps in; whether there is a place. */
    boolean enter() {
        return standing.incrementAndGet() <= PLACES;
    }

    /** Goes, in or away. */
    void leave() {
        standing.decrementAndGet();
    }
}
