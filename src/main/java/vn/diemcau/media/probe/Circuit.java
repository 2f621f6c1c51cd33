package vn.diemcau.media.probe;

import java.time.Duration;
import java.time.Instant;

/**
 * Whether an address may be asked. As long as it answers it may at any time; each failure in a row doubles the pause before the next question, up to five minutes.
 * The question after a pause is the only one until it is answered: a right answer ends the matter, a wrong one makes the pause longer.
 *
 * @param failures how many in a row
 * @param until when the pause ends
 */
record Circuit(int failures, Instant until) {

    /** Nothing has failed. */
    static final Circuit CLOSED = new Circuit(0, Instant.MIN);

    private static final Duration FIRST = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    /** Doubled five times the first pause is longer than the longest; a larger shift would only overflow. */
    private static final int DOUBLINGS = 5;

    boolean mayAsk(Instant at) {
        return !at.isBefore(until);
    }

    Circuit after(boolean answered, Instant at) {
        return answered ? CLOSED : new Circuit(failures + 1, at.plus(pause()));
    }

    private Duration pause() {
        Duration doubled = FIRST.multipliedBy(1L << Math.min(failures, DOUBLINGS));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }
}
