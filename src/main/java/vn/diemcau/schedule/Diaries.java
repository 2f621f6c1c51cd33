package vn.diemcau.schedule;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.diemcau.identity.Caller;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;

/**
 * The meetings that belong into somebody's own calendar: those that were issued and will be, are or were held. What is still being
 * prepared is nobody else's business, and what was put off or given up leaves the calendar.
 */
@Dependent
public class Diaries {

    private static final Set<Status> HELD = EnumSet.of(Status.PLANNED, Status.RUNNING, Status.ENDED);

    private final Calendar calendar;
    private final Directory directory;
    private final Clock clock;

    @Inject
    public Diaries(Calendar calendar, Directory directory, Clock clock) {
        this.calendar = calendar;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * A meeting and since when it is what it is.
     *
     * @param meeting the meeting
     * @param changedAt when something was last done to it
     */
    public record Entry(Meeting meeting, Instant changedAt) {}

    /** The meetings that the caller chairs, keeps or scheduled, or in which one of these sites takes part, if the caller may know of them. */
    public List<Entry> of(Caller caller, Set<SiteId> sites, Slot slot) {
        var access = new Access(new Glance(directory), clock.getZone());
        return entries(slot, caller.person(), sites).stream()
                .filter(entry -> access.maySee(caller, entry.meeting()))
                .toList();
    }

    /** The meetings in which one of these sites takes part. */
    public List<Entry> of(Set<SiteId> sites, Slot slot) {
        return entries(slot, null, sites);
    }

    private List<Entry> entries(Slot slot, @Nullable PersonId person, Set<SiteId> sites) {
        List<Meeting> held = calendar.concerning(slot, person, sites).stream()
                .filter(meeting -> HELD.contains(meeting.status()))
                .toList();
        Map<MeetingId, Instant> deeds =
                calendar.lastDeeds(held.stream().map(Meeting::id).toList());
        return held.stream()
                .map(meeting -> new Entry(meeting, deeds.getOrDefault(meeting.id(), slot.start())))
                .toList();
    }
}
