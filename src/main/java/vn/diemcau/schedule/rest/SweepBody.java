package vn.diemcau.schedule.rest;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.schedule.Changing;
import vn.diemcau.schedule.series.Scope;

/**
 * Asks for a deed on several occurrences.
 *
 * @param version the version of the chosen one that the caller saw
 * @param reason why, where the deed asks for it
 * @param scope how far it goes; missing for all that are still to come
 */
public record SweepBody(
        @Nullable Integer version,
        @Nullable String reason,
        @Nullable Scope scope) {

    Changing.Order order(MeetingId meeting) {
        return new OrderBody(version, reason).order(meeting);
    }

    Scope scopeOrAll() {
        return Objects.requireNonNullElse(scope, Scope.ALL);
    }
}
