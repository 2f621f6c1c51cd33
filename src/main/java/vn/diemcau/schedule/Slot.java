package vn.diemcau.schedule;

import java.time.Duration;
import java.time.Instant;

/**
 * The time of a meeting, half-open: a meeting until 09:00 and one from 09:00 on do not touch each other.
 *
 * @param start the planned beginning
 * @param end the planned end, later than the beginning
 */
public record Slot(Instant start, Instant end) {

    public Slot {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("a meeting ends after it starts");
        }
    }

    /** Whether a moment lies in both. */
    public boolean overlaps(Slot other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** The planned length. */
    public Duration length() {
        return Duration.between(start, end);
    }
}
