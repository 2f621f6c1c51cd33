package vn.diemcau.sim;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Plays a meeting of twenty minutes in more or less time. */
final class Tempo {

    /** How long the meeting of the story lasts by its agenda. */
    static final int MINUTES = 20;

    private final long began = System.nanoTime();
    private final Duration length;

    /** @param length how long it shall really take; the answers of a slow server may make it longer */
    Tempo(Duration length) {
        this.length = length;
    }

    /** Returns when the meeting has come to this minute of its agenda, at once if it is past it. */
    void reach(double minute) {
        long due = (long) (length.toNanos() * minute / MINUTES);
        long left = due - (System.nanoTime() - began);
        if (left > 0) {
            new CompletableFuture<Void>()
                    .completeOnTimeout(null, left, TimeUnit.NANOSECONDS)
                    .join();
        }
    }
}
