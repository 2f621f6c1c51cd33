package vn.diemcau.notice.rest;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.notice.Board;
import vn.diemcau.notice.Notice;
import vn.diemcau.notice.NoticeKind;

/** A notice as a page shows it. */
@Schema(name = "Notice")
record NoticeView(
        String id,
        NoticeKind kind,
        String meetingId,
        String siteId,
        String title,
        OffsetDateTime start,
        OffsetDateTime end,
        @Nullable String reason,
        OffsetDateTime at,
        boolean seen) {

    static NoticeView of(Board.Posted posted, ZoneId zone) {
        Notice notice = posted.notice();
        return new NoticeView(
                notice.id().value(),
                notice.kind(),
                notice.meeting().value(),
                notice.to().site().map(SiteId::value).orElseThrow(),
                notice.title(),
                notice.slot().start().atZone(zone).toOffsetDateTime(),
                notice.slot().end().atZone(zone).toOffsetDateTime(),
                notice.reason(),
                notice.at().atZone(zone).toOffsetDateTime(),
                posted.seen());
    }
}
