package vn.diemcau.record;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time during which a site's device was connected.
 *
 * @param from since when
 * @param to until when it was last heard, or null while it still is
 */
public record Interval(Instant from, @Nullable Instant to) {

    boolean isOpen() {
        return to == null;
    }

    Interval endedAt(Instant moment) {
        return new Interval(from, moment.isBefore(from) ? from : moment);
    }

    /** How much of it lies between two moments. */
    Duration within(Instant start, Instant end) {
        Instant later = from.isAfter(start) ? from : start;
        Instant earlier = to == null || to.isAfter(end) ? end : to;
        return later.isBefore(earlier) ? Duration.between(later, earlier) : Duration.ZERO;
    }
}
