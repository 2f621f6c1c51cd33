package vn.diemcau.schedule.rest;

import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.schedule.Changing;

/**
 * Gives a meeting up.
 *
 * @param version the version that the caller saw
 * @param reason why
 */
public record CancellationBody(
        @Nullable Integer version, @Nullable String reason) {

    Changing.Order order(MeetingId meeting) {
        if (version == null) {
            throw new Malformed("version");
        }
        return new Changing.Order(meeting, version, reason);
    }
}
