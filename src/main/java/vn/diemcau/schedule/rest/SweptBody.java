package vn.diemcau.schedule.rest;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.diemcau.schedule.series.Scope;

/**
 * Changes several occurrences.
 *
 * @param meeting the chosen one as it shall be, with the version that was seen and the reason
 * @param scope how far the change goes; missing for all that are still to come
 */
public record SweptBody(
        @Nullable MeetingBody meeting, @Nullable Scope scope) {

    Scope scopeOrAll() {
        return Objects.requireNonNullElse(scope, Scope.ALL);
    }
}
