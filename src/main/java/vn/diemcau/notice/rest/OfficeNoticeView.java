package vn.diemcau.notice.rest;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.diemcau.notice.office.OfficeBook;
import vn.diemcau.notice.office.OfficeKind;
import vn.diemcau.notice.office.OfficeNotice;

/** A notice of the office as a page shows it. */
@Schema(name = "OfficeNotice")
record OfficeNoticeView(
        String id,
        OfficeKind kind,
        String meetingId,
        String title,
        OffsetDateTime start,
        OffsetDateTime end,
        @Nullable String reason,
        OfficeNotice.@Nullable OnBehalf onBehalf,
        int amount,
        OffsetDateTime at,
        boolean seen) {

    static OfficeNoticeView of(OfficeBook.Posted posted, ZoneId zone) {
        OfficeNotice notice = posted.notice();
        return new OfficeNoticeView(
                notice.id().value(),
                notice.kind(),
                notice.meeting().value(),
                notice.title(),
                notice.slot().start().atZone(zone).toOffsetDateTime(),
                notice.slot().end().atZone(zone).toOffsetDateTime(),
                notice.reason(),
                notice.onBehalf(),
                notice.amount(),
                notice.at().atZone(zone).toOffsetDateTime(),
                posted.seen());
    }
}
