package vn.diemcau.sim;

import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * How long a simulation waits for something that must happen. It ends in any case.
 *
 * @param longest from the question to the giving up
 */
record Patience(Duration longest) {

    <T> T await(String what, CompletableFuture<T> event) {
        try {
            return event.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException never) {
            throw new IllegalStateException("Waited " + longest.toSeconds() + " s in vain for " + what, never);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(
                    "No " + what + ": " + failed.getCause().getMessage(), failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + what, interrupted);
        }
    }

    void awaitAll(String what, Collection<? extends CompletableFuture<?>> events) {
        await(what, CompletableFuture.allOf(events.toArray(CompletableFuture[]::new)));
    }
}
