package vn.diemcau.schedule;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A shortage as it is told to somebody: who has the equipment, but what for only to those who may know that meeting.
 *
 * @param what what is short
 * @param needed how many sites the meeting has
 * @param free the most sites that one server could still take
 * @param rivals the meetings that have it
 * @param roomFrom when all of the meeting would fit in, or null when that is not soon
 */
public record ShortageNotice(
        Shortage.What what,
        int needed,
        int free,
        List<Rival> rivals,
        @Nullable OffsetDateTime roomFrom) {

    /**
     * A meeting that has the equipment.
     *
     * @param meetingId the meeting, or null when the reader may not know of it
     * @param title its title, or null likewise
     * @param sites how many sites it has
     */
    public record Rival(
            @Nullable String meetingId, @Nullable String title, int sites, OffsetDateTime start, OffsetDateTime end) {

        static Rival of(Meeting meeting, boolean open, ZoneId zone) {
            Slot slot = meeting.plan().slot();
            return new Rival(
                    open ? meeting.id().value() : null,
                    open ? meeting.plan().title() : null,
                    meeting.plan().everySite().size(),
                    slot.start().atZone(zone).toOffsetDateTime(),
                    slot.end().atZone(zone).toOffsetDateTime());
        }
    }

    static ShortageNotice of(Shortage shortage, List<Rival> rivals, ZoneId zone) {
        return new ShortageNotice(
                shortage.what(),
                shortage.needed(),
                shortage.free(),
                rivals,
                shortage.roomFrom()
                        .map(instant -> instant.atZone(zone).toOffsetDateTime())
                        .orElse(null));
    }
}
