package vn.diemcau.schedule.rest;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.schedule.Changing;

/**
 * Puts a meeting off: to another time when one is given, otherwise until one is found.
 *
 * @param version the version that the caller saw
 * @param start the new beginning, or null together with the end
 * @param end the new end
 * @param reason why
 * @param overlapReason why it must be then although somebody or some site is taken
 */
public record PostponementBody(
        @Nullable Integer version,
        @Nullable OffsetDateTime start,
        @Nullable OffsetDateTime end,
        @Nullable String reason,
        @Nullable String overlapReason) {

    Changing.Order order(MeetingId meeting) {
        return new OrderBody(version, reason).order(meeting);
    }

    /** Whether a new time is given; half a time cannot be read. */
    boolean moves() {
        if ((start == null) != (end == null)) {
            throw new Malformed(start == null ? "start" : "end");
        }
        return start != null;
    }
}
