package vn.diemcau.schedule;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.UnitId;

/**
 * A week of an office as everybody may see it: the meetings that are marked, issued, neither put off nor given up, and chaired by somebody of the authority for which the office acts. Of each its
 * title, time, place and the chair's post, and nothing else: no names, no sites, no identifiers, and no sign of what is not shown.
 */
@Dependent
public class PublicWeek {

    private static final Set<Status> SHOWN = EnumSet.of(Status.PLANNED, Status.RUNNING, Status.ENDED);

    private final Calendar calendar;
    private final PublicMarks marks;
    private final Directory directory;
    private final Clock clock;

    @Inject
    public PublicWeek(Calendar calendar, PublicMarks marks, Directory directory, Clock clock) {
        this.calendar = calendar;
        this.marks = marks;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * A meeting for everybody.
     *
     * @param post of the chair
     */
    public record Entry(String title, Slot slot, String post, String place) {}

    /** The meetings that begin in the week of that day, by start. */
    public List<Entry> of(UnitId unit, LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var week = new Slot(
                monday.atStartOfDay(clock.getZone()).toInstant(),
                monday.plusWeeks(1).atStartOfDay(clock.getZone()).toInstant());
        var known = new Glance(directory);
        List<Meeting> possible = calendar.during(week).stream()
                .filter(meeting -> !meeting.plan().slot().start().isBefore(week.start()))
                .filter(meeting -> SHOWN.contains(meeting.status()) && Publishing.possible(meeting))
                .filter(meeting -> isOf(unit, meeting, day, known))
                .toList();
        Set<MeetingId> marked = marks.of(possible.stream().map(Meeting::id).toList());
        return possible.stream()
                .filter(meeting -> marked.contains(meeting.id()))
                .map(meeting -> entry(meeting.plan(), known))
                .toList();
    }

    private static boolean isOf(UnitId unit, Meeting meeting, LocalDate day, Directory known) {
        return known.official(meeting.plan().chair())
                .map(chair -> known.actsFor(chair.unit(), day).equals(known.actsFor(unit, day)))
                .orElse(false);
    }

    private static Entry entry(Plan plan, Directory known) {
        return new Entry(
                plan.title(),
                plan.slot(),
                known.official(plan.chair()).map(Directory.Official::post).orElse(""),
                place(plan, known));
    }

    private static String place(Plan plan, Directory known) {
        String own = plan.venue().place();
        return plan.venue().kind() == VenueKind.IN_PERSON && own != null
                ? own
                : known.place(plan.hub()).map(Directory.Place::name).orElse("");
    }
}
