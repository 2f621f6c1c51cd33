package vn.diemcau.schedule.rest;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.schedule.Substituting.Verdict;

/**
 * Decides on a substitute.
 *
 * @param agreed whether the substitute may come
 * @param reason why not
 * @param repliedAt the answer that was seen
 */
public record VerdictBody(
        @Nullable Boolean agreed,
        @Nullable String reason,
        @Nullable OffsetDateTime repliedAt) {

    Verdict verdict(MeetingId meeting, SiteId site) {
        if (agreed == null) {
            throw new Malformed("agreed");
        }
        if (repliedAt == null) {
            throw new Malformed("repliedAt");
        }
        return new Verdict(meeting, site, repliedAt.toInstant(), agreed, reason);
    }
}
