package vn.diemcau.schedule;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.diemcau.identity.Caller;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.MeetingId;

/**
 * Changes, postpones, moves and cancels meetings: by those who may, on the version they saw. Once the sites know of a meeting each change states its
 * reason; before that the office writes as it likes.
 */
@Dependent
public class Changing {

    private final Planning planning;
    private final Pen pen;
    private final Clock clock;

    @Inject
    public Changing(Planning planning, Pen pen, Clock clock) {
        this.planning = planning;
        this.pen = pen;
        this.clock = clock;
    }

    /** Replaces the plan by what the draft describes. */
    public Answer<Meeting> change(Order order, Draft draft, Caller caller) {
        Instant now = now();
        return pen.write(
                order,
                caller,
                Access::mayRewrite,
                meeting -> reason(meeting, order)
                        .then(reason -> planning.replan(meeting, draft, caller, now)
                                .then(plan -> changed(meeting, plan, reason, caller, now))));
    }

    /** Puts the meeting off until a time is found. */
    public Answer<Meeting> postpone(Order order, Caller caller) {
        return giving(order, caller, (meeting, reason) -> meeting.postpone(reason, meeting.author(caller), now()));
    }

    /**
     * Moves the meeting to another time.
     *
     * @param overlapReason why it must be then although somebody or some site is taken, or null
     */
    public Answer<Meeting> reschedule(
            Order order, Instant start, Instant end, @Nullable String overlapReason, Caller caller) {
        Instant now = now();
        return giving(
                order,
                caller,
                (meeting, reason) -> moved(meeting, start, end, overlapReason, now)
                        .then(plan -> planning.withoutOverlap(meeting.id(), plan, caller))
                        .then(plan -> meeting.reschedule(
                                plan, differences(meeting, plan), reason, meeting.author(caller), now)));
    }

    /** Gives the meeting up. */
    public Answer<Meeting> cancel(Order order, Caller caller) {
        return giving(order, caller, (meeting, reason) -> meeting.cancel(reason, meeting.author(caller), now()));
    }

    private Answer<Meeting> giving(Order order, Caller caller, Deed deed) {
        return Reason.stated(order.reason())
                .then(reason -> pen.write(order, caller, Access::mayEdit, meeting -> deed.on(meeting, reason)));
    }

    private static Answer<Optional<Reason>> reason(Meeting meeting, Order order) {
        return meeting.status().inPreparation()
                ? Answer.accepted(Optional.empty())
                : Reason.stated(order.reason()).map(Optional::of);
    }

    private Answer<Revision> changed(Meeting meeting, Plan plan, Optional<Reason> reason, Caller caller, Instant now) {
        Map<String, Change> changes = differences(meeting, plan);
        Author by = meeting.author(caller);
        return reason.map(stated -> meeting.change(plan, changes, stated, by, now))
                .orElseGet(() -> meeting.rewrite(plan, changes, planning.mayApprove(caller, plan), by, now));
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
        return planning.differences(meeting.plan(), other);
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
