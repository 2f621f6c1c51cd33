package vn.diemcau.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits for what another process must bring about, looking now and then, and ends in any case. */
public final class Eventually {

    private static final long PAUSE_MS = 100;

    private Eventually() {}

    /** Waits until the assertions hold; fails as they do when they never did. */
    public static void holds(Duration longest, Runnable assertions) {
        Instant end = Instant.now().plus(longest);
        while (Instant.now().isBefore(end)) {
            try {
                assertions.run();
                return;
            } catch (AssertionError notYet) {
                pause();
            }
        }
        assertions.run();
    }

    /** Waits until something is so. */
    public static void is(Duration longest, BooleanSupplier so) {
        holds(longest, () -> {
            if (!so.getAsBoolean()) {
                throw new AssertionError("Waited " + longest + " in vain");
            }
        });
    }

    private static void pause() {
        new CompletableFuture<Void>()
                .completeOnTimeout(null, PAUSE_MS, TimeUnit.MILLISECONDS)
                .join();
    }
}
