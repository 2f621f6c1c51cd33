package vn.diemcau.schedule;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.diemcau.identity.Caller;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.SiteId;

/**
 * Changes, postpones, moves and cancels meetings: by those who may, on the version they saw, with a reason. Sites that were taken
 * out of the meeting are told as well as those that stay.
 */
@Dependent
public class Changing {

    private final Calendar calendar;
    private final Planning planning;
    private final Directory directory;
    private final Facilities facilities;
    private final Event<MeetingChanged> changed;
    private final Clock clock;

    @Inject
    public Changing(
            Calendar calendar,
            Planning planning,
            Directory directory,
            Facilities facilities,
            Event<MeetingChanged> changed,
            Clock clock) {
        this.calendar = calendar;
        this.planning = planning;
        this.directory = directory;
        this.facilities = facilities;
        this.changed = changed;
        this.clock = clock;
    }

    /** Replaces the plan by what the draft describes. */
    public Answer<Meeting> change(Order order, Draft draft, Caller caller) {
        Instant now = now();
        return revise(
                order,
                caller,
                (meeting, reason) -> planning.replan(meeting, draft, caller, now)
                        .then(plan ->
                                meeting.change(plan, differences(meeting, plan), reason, Author.of(caller), now)));
    }

    /** Puts the meeting off until a time is found. */
    public Answer<Meeting> postpone(Order order, Caller caller) {
        return revise(order, caller, (meeting, reason) -> meeting.postpone(reason, Author.of(caller), now()));
    }

    /**
     * Moves the meeting to another time.
     *
     * @param overlapReason why it must be then although somebody or some site is taken, or null
     */
    public Answer<Meeting> reschedule(
            Order order, Instant start, Instant end, @Nullable String overlapReason, Caller caller) {
        Instant now = now();
        return revise(
                order,
                caller,
                (meeting, reason) -> moved(meeting, start, end, overlapReason, now)
                        .then(plan -> planning.withoutOverlap(meeting.id(), plan, caller))
                        .then(plan ->
                                meeting.reschedule(plan, differences(meeting, plan), reason, Author.of(caller), now)));
    }

    /** Gives the meeting up. */
    public Answer<Meeting> cancel(Order order, Caller caller) {
        return revise(order, caller, (meeting, reason) -> meeting.cancel(reason, Author.of(caller), now()));
    }

    private Answer<Plan> moved(
            Meeting meeting, Instant start, Instant end, @Nullable String overlapReason, Instant now) {
        return Drafting.wrongTime(start, end, now)
                .or(() -> Checks.length("overlapReason", overlapReason, Limits.REASON))
                .<Answer<Plan>>map(Answer::refused)
                .orElseGet(
                        () -> planning.standing(meeting.plan().at(new Slot(start, end), Checks.text(overlapReason))));
    }

    private Map<String, Change> differences(Meeting meeting, Plan other) {
        return new Differences(directory, clock.getZone()).between(meeting.plan(), other);
    }

    private Answer<Meeting> revise(Order order, Caller caller, Deed deed) {
        Set<SiteId> concerned = new HashSet<>();
        return Reason.stated(order.reason())
                .then(reason -> calendar.alone(() -> found(order, caller)
                        .map(before -> noting(before, concerned))
                        .then(before -> deed.on(before, reason))
                        .map(this::kept)))
                .map(after -> told(noting(after, concerned), concerned));
    }

    private Answer<Meeting> found(Order order, Caller caller) {
        var access = new Access(new Glance(directory), clock.getZone());
        Function<Meeting, Answer<Meeting>> allowed = meeting ->
                access.mayEdit(caller, meeting) ? Answer.accepted(meeting) : ScheduleRefusal.NOT_ALLOWED.answer();
        return calendar.find(order.meeting())
                .filter(meeting -> access.maySee(caller, meeting))
                .<Answer<Meeting>>map(Answer::accepted)
                .orElseGet(ScheduleRefusal.NOT_FOUND::answer)
                .then(allowed)
                .then(meeting -> current(meeting, order.version()));
    }

    private static Answer<Meeting> current(Meeting meeting, int version) {
        return meeting.version() == version
                ? Answer.accepted(meeting)
                : ScheduleRefusal.STALE_VERSION.answer(Map.of("version", meeting.version()));
    }

    private Meeting kept(Revision revision) {
        calendar.revise(revision);
        facilities.keep(revision.meeting());
        return revision.meeting();
    }

    private static Meeting noting(Meeting meeting, Set<SiteId> concerned) {
        concerned.addAll(meeting.plan().everySite());
        return meeting;
    }

    private Meeting told(Meeting meeting, Set<SiteId> concerned) {
        changed.fire(new MeetingChanged(meeting.id(), concerned));
        return meeting;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * Which meeting, as it was when the caller looked, and why.
     *
     * @param meeting the meeting
     * @param version the version that the caller saw
     * @param reason what the caller stated
     */
    public record Order(
            MeetingId meeting, int version, @Nullable String reason) {}

    /** What is done to the meeting once it is found, allowed and current. */
    @FunctionalInterface
    private interface Deed {

        Answer<Revision> on(Meeting meeting, Reason reason);
    }
}
