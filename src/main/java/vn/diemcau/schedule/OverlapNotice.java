package vn.diemcau.schedule;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * An overlap as it is told to somebody: who is taken and when, but what for only to those who may know that meeting.
 *
 * @param what what of the new meeting is taken
 * @param id the person or the site
 * @param name the name of the person or the site
 * @param meetingId the other meeting, or null when the reader may not know of it
 * @param title its title, or null likewise
 * @param start when it begins
 * @param end when it ends
 */
public record OverlapNotice(
        Overlap.What what,
        String id,
        String name,
        @Nullable String meetingId,
        @Nullable String title,
        OffsetDateTime start,
        OffsetDateTime end) {

    static OverlapNotice of(Overlap overlap, String name, boolean open, ZoneId zone) {
        Meeting with = overlap.with();
        return new OverlapNotice(
                overlap.what(),
                overlap.id(),
                name,
                open ? with.id().value() : null,
                open ? with.plan().title() : null,
                local(with.plan().slot().start(), zone),
                local(with.plan().slot().end(), zone));
    }

    private static OffsetDateTime local(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toOffsetDateTime();
    }
}
