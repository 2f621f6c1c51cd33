package vn.diemcau.notice.ics;

import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.model.property.RRule;

/**
 * How an appointment comes again, and where it does so differently. The appointment itself is the first of the series.
 *
 * @param rule a recurrence rule of RFC 5545 section 3.3.10, such as {@code FREQ=WEEKLY;COUNT=10}; it must end
 * @param leftOut the starts by the rule at which there is no meeting
 * @param added starts besides the rule
 * @param changed those that are held at another time, elsewhere, or not any more
 */
public record Repetition(String rule, List<Instant> leftOut, List<Instant> added, List<Changed> changed) {

    public Repetition {
        leftOut = leftOut.stream().sorted().distinct().toList();
        added = added.stream().sorted().distinct().toList();
        changed = List.copyOf(changed);
        var recur = new RRule<>(rule).getRecur();
        if (recur.getCount() < 1 && recur.getUntil() == null) {
            throw new IllegalArgumentException("a series ends");
        }
    }

    /** With no starts besides the rule. */
    public Repetition(String rule, List<Instant> leftOut, List<Changed> changed) {
        this(rule, leftOut, List.of(), changed);
    }

    /**
     * One of the series that is not as the rule has it.
     *
     * @param original when the rule would have it begin
     * @param appointment what it is instead
     */
    public record Changed(Instant original, Appointment appointment) {}
}
