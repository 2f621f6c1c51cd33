package vn.diemcau.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/** Those who wait until a device has seen something. Its owner guards it against two threads at once. */
final class Waiters {

    private final List<Waiter> waiters = new ArrayList<>();

    private record Waiter(Predicate<Seen> condition, CompletableFuture<Void> met) {}

    CompletableFuture<Void> add(Predicate<Seen> condition) {
        var met = new CompletableFuture<Void>();
        waiters.add(new Waiter(condition, met));
        return met;
    }

    /** Lets those go on whose condition holds; each on a thread of its own, because the device is busy. */
    void check(Seen seen) {
        waiters.removeIf(waiter -> {
            boolean met = waiter.condition().test(seen);
            if (met) {
                waiter.met().completeAsync(() -> null);
            }
            return met;
        });
    }

    /** Tells all of them that they wait in vain. */
    void giveUp(String why) {
        waiters.forEach(waiter -> waiter.met().completeExceptionally(new IllegalStateException(why)));
        waiters.clear();
    }
}
