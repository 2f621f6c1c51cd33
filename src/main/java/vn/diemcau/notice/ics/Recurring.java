package vn.diemcau.notice.ics;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.notice.ics.Repetition.Changed;
import vn.diemcau.schedule.Meeting;
import vn.diemcau.schedule.Plan;
import vn.diemcau.schedule.Rhythm;
import vn.diemcau.schedule.Slot;
import vn.diemcau.schedule.Status;

/**
 * A series as one calendar has it: the rule, without the starts at which its reader is not invited, with every meeting that is not as the rule has it. It is
 * always the whole of it, so that a calendar that missed a letter is right after the next.
 */
public final class Recurring {

    private static final Set<Status> HELD = EnumSet.of(Status.PLANNED, Status.RUNNING, Status.ENDED);

    private final Rhythm rhythm;
    private final Map<MeetingId, Meeting> meetings = new HashMap<>();
    private final Map<MeetingId, Instant> changedAt;
    private final Predicate<Plan> comes;
    private final Function<Plan, Optional<SiteId>> seat;

    /**
     * @param rhythm the series
     * @param meetings its meetings
     * @param changedAt when something was last done to each
     * @param own the site whose calendar it is
     */
    public Recurring(Rhythm rhythm, List<Meeting> meetings, Map<MeetingId, Instant> changedAt, SiteId own) {
        this(rhythm, meetings, changedAt, plan -> plan.includes(own), plan -> Optional.of(own));
    }

    /**
     * The calendar of anybody.
     *
     * @param comes whether a plan invites its reader
     * @param seat the site where the reader sits, if there is one
     */
    public Recurring(
            Rhythm rhythm,
            List<Meeting> meetings,
            Map<MeetingId, Instant> changedAt,
            Predicate<Plan> comes,
            Function<Plan, Optional<SiteId>> seat) {
        this.rhythm = rhythm;
        meetings.forEach(meeting -> this.meetings.put(meeting.id(), meeting));
        this.changedAt = Map.copyOf(changedAt);
        this.comes = comes;
        this.seat = seat;
    }

    /** What it is called in every calendar. */
    public static String uid(Rhythm rhythm) {
        return "s-" + rhythm.series() + "@diemcau";
    }

    /** The meetings to which the reader comes, by their time. */
    public List<Meeting> held() {
        return meetings.values().stream()
                .filter(this::isHeld)
                .sorted((one, other) ->
                        one.plan().slot().start().compareTo(other.plan().slot().start()))
                .toList();
    }

    /**
     * A request for the whole of it; empty when there is nothing left to come to.
     *
     * @param sent makes of an appointment one that is sent to the reader
     */
    public Optional<byte[]> request(Appointments made, UnaryOperator<Appointment> sent) {
        return held().stream().findFirst().map(model -> {
            Appointment first = sent.apply(of(model, made).as(uid(rhythm), sequence(), rhythm.first()));
            return CalendarFiles.request(first, repetition(first, made, sent));
        });
    }

    /** Takes the whole of it out of the calendar. */
    public byte[] cancellation(Meeting one, Appointments made, UnaryOperator<Appointment> sent) {
        return CalendarFiles.cancel(sent.apply(of(one, made).as(uid(rhythm), sequence(), rhythm.first())));
    }

    private Repetition repetition(Appointment first, Appointments made, UnaryOperator<Appointment> sent) {
        List<Instant> leftOut = rhythm.starts().stream()
                .filter(start -> heldAt(start).isEmpty())
                .toList();
        List<Instant> added = rhythm.meetings().keySet().stream()
                .filter(start ->
                        !rhythm.starts().contains(start) && heldAt(start).isPresent())
                .toList();
        List<Changed> changed = rhythm.meetings().keySet().stream()
                .flatMap(start -> changed(start, first, made, sent).stream())
                .toList();
        return new Repetition(rhythm.rule(), leftOut, added, changed);
    }

    private Optional<Changed> changed(
            Instant start, Appointment first, Appointments made, UnaryOperator<Appointment> sent) {
        Slot byRule = new Slot(start, start.plus(rhythm.first().length()));
        return heldAt(start)
                .map(meeting -> sent.apply(of(meeting, made)
                        .as(uid(rhythm), sequence(), meeting.plan().slot())))
                .filter(appointment -> !appointment.looksLike(first.as(uid(rhythm), sequence(), byRule)))
                .map(appointment -> new Changed(start, appointment));
    }

    private Appointment of(Meeting meeting, Appointments made) {
        return made.of(meeting, lastChange(), seat.apply(meeting.plan()).orElse(null));
    }

    /** Rises with everything that is done to any of them. */
    private int sequence() {
        return meetings.values().stream().mapToInt(Meeting::version).sum();
    }

    private Instant lastChange() {
        return changedAt.values().stream()
                .max(Instant::compareTo)
                .orElse(rhythm.first().start());
    }

    private Optional<Meeting> heldAt(Instant start) {
        return Stream.ofNullable(rhythm.meetings().get(start))
                .flatMap(id -> Stream.ofNullable(meetings.get(id)))
                .filter(this::isHeld)
                .findFirst();
    }

    private boolean isHeld(Meeting meeting) {
        return meeting.issued() != null && HELD.contains(meeting.status()) && comes.test(meeting.plan());
    }
}
