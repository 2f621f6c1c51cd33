package vn.diemcau.sim;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Every answer that any simulated device ever got to a command: what the server has promised. */
final class Ledger {

    private final Collection<Outcome> outcomes = new ConcurrentLinkedQueue<>();
    private final AtomicInteger repeated = new AtomicInteger();

    void enter(Outcome outcome) {
        outcomes.add(outcome);
    }

    /** Notes that unanswered commands were sent once more after a line had broken. */
    void enterRepeated(int count) {
        repeated.addAndGet(count);
    }

    List<Outcome> accepted() {
        return outcomes.stream().filter(Outcome::accepted).toList();
    }

    List<Outcome> refused() {
        return outcomes.stream().filter(outcome -> !outcome.accepted()).toList();
    }

    int repeated() {
        return repeated.get();
    }
}
