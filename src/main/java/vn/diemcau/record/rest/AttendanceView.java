package vn.diemcau.record.rest;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.live.core.Roll;
import vn.diemcau.record.AttendanceStatus;

/**
 * Who attended; the field names are the interface.
 *
 * @param sites in the order of the roll; none before the opening
 */
record AttendanceView(List<Site> sites) {

    /**
     * One site.
     *
     * @param expected how many people it had announced, 0 when it had not
     * @param connectedSeconds for how long of the meeting it was connected
     * @param media when its devices were in picture and sound, as the media servers saw it
     */
    record Site(
            String siteId,
            String name,
            String unitName,
            int expected,
            AttendanceStatus status,
            int headCount,
            List<Connected> intervals,
            long connectedSeconds,
            List<Seen> media,
            List<Corrected> corrections) {}

    /** A time of being connected; without an end while it lasts. */
    record Connected(OffsetDateTime from, @Nullable OffsetDateTime to) {}

    /** A time in picture and sound; without an end while it lasts. What the server did not tell was reckoned. */
    record Seen(OffsetDateTime from, @Nullable OffsetDateTime to, boolean reckoned) {}

    /** What the desk set right. */
    record Corrected(
            OffsetDateTime at,
            String by,
            Roll presence,
            @Nullable Integer headCount,
            String reason) {}
}
