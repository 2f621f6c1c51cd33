package vn.diemcau.schedule.rest;

import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.schedule.Changing;

/**
 * Asks for a deed on a meeting as it was seen.
 *
 * @param version the version that the caller saw
 * @param reason why, where the deed asks for it
 */
public record OrderBody(@Nullable Integer version, @Nullable String reason) {

    Changing.Order order(MeetingId meeting) {
        if (version == null) {
            throw new Malformed("version");
        }
        return new Changing.Order(meeting, version, reason);
    }
}
