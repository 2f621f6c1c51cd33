package vn.diemcau.schedule;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.diemcau.identity.Caller;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.schedule.HistoryEntry.What;

/**
 * A meeting from the first note of its secretary until it was held.
 *
 * <p>A secretary <em>drafts</em> it and <em>proposes</em> it; the chair, or the leaders of the office that serves the chair, <em>approve</em> it or
 * <em>return</em> it with what has to be changed. Approved, it is <em>issued</em>: only then do the invited sites know of it. Whoever may approve may also
 * issue at once.
 *
 * <p>Issued, it is <em>planned</em>, and the invited sites reply. Its plan may change, its time
 * may move; or it is <em>postponed</em> without a new time, keeps its place in everybody's memory but not in their calendars,
 * and is planned again once it gets a time. It may be <em>cancelled</em>, and then stays cancelled. Each of these states its
 * reason, and each is kept. When its chair opens it, it is <em>running</em> and its plan is fixed; closed, it has
 * <em>ended</em>.
 *
 * <p>Nothing is ever taken out of its history. Every deed raises the version, so that two people who edit the same meeting
 * notice each other.
 *
 * @param id its name for good
 * @param plan what it is planned to be
 * @param status where it stands
 * @param creator who scheduled it
 * @param version counts what was done to it, from 1
 * @param issued when the sites were first told of it, or null when they never were
 */
public record Meeting(
        MeetingId id,
        Plan plan,
        Status status,
        Author creator,
        int version,
        @Nullable Instant issued) {

    private static final Set<Status> WITH_THE_SECRETARY = Set.of(Status.DRAFT, Status.RETURNED);

    /** Schedules a meeting and issues it at once, in good time. */
    static Revision scheduled(MeetingId id, Plan plan, Author by, Instant at) {
        return scheduled(id, plan, null, by, at);
    }

    /**
     * Schedules a meeting and issues it at once.
     *
     * @param reason why it has less notice than the law asks for, if so
     */
    static Revision scheduled(MeetingId id, Plan plan, @Nullable String reason, Author by, Instant at) {
        var meeting = new Meeting(id, plan, Status.PLANNED, by, 1, at);
        return new Revision(meeting, new HistoryEntry(at, by, What.CREATED, reason, Map.of()));
    }

    /** Begins a meeting that nobody outside the office knows of. */
    static Revision drafted(MeetingId id, Plan plan, Author by, Instant at) {
        var meeting = new Meeting(id, plan, Status.DRAFT, by, 1, null);
        return new Revision(meeting, new HistoryEntry(at, by, What.DRAFTED, null, Map.of()));
    }

    /** Puts the meeting before those who approve. */
    Answer<Revision> propose(Author by, Instant at) {
        return when(WITH_THE_SECRETARY).map(same -> revised(plan, Status.PROPOSED, entry(What.PROPOSED, null, by, at)));
    }

    /** Takes the proposal back, to go on writing. */
    Answer<Revision> withdraw(Author by, Instant at) {
        return when(Set.of(Status.PROPOSED, Status.APPROVED))
                .map(same -> revised(plan, Status.DRAFT, entry(What.WITHDRAWN, null, by, at)));
    }

    /** Sends the proposal back for changes; the reason says which. */
    Answer<Revision> sendBack(Reason reason, Author by, Instant at) {
        return when(Set.of(Status.PROPOSED, Status.APPROVED))
                .map(same -> revised(plan, Status.RETURNED, entry(What.RETURNED, reason, by, at)));
    }

    /** Approves the proposal. */
    Answer<Revision> approve(Author by, Instant at) {
        return when(Set.of(Status.PROPOSED))
                .map(same -> revised(plan, Status.APPROVED, entry(What.APPROVED, null, by, at)));
    }

    /**
     * Issues the invitation: from here on the sites know.
     *
     * @param reason why it has less notice than the law asks for, if so
     */
    Answer<Revision> issue(@Nullable String reason, Author by, Instant at) {
        return when(Set.of(Status.APPROVED))
                .map(same -> new Meeting(id, plan, Status.PLANNED, creator, version, at))
                .map(told ->
                        told.revised(plan, Status.PLANNED, new HistoryEntry(at, by, What.ISSUED, reason, Map.of())));
    }

    /** Rewrites what is still in preparation. What was approved has to be approved again, unless whoever changes it may approve. */
    Answer<Revision> rewrite(Plan other, Map<String, Change> changes, boolean byApprover, Author by, Instant at) {
        Status next = status == Status.APPROVED && !byApprover ? Status.PROPOSED : status;
        return inPreparation().map(same -> revised(other, next, new HistoryEntry(at, by, What.CHANGED, null, changes)));
    }

    /**
     * Changes the plan. A postponed meeting that gets another time is planned again.
     *
     * @param changes what the new plan does to which field, for the history
     */
    Answer<Revision> change(Plan other, Map<String, Change> changes, Reason reason, Author by, Instant at) {
        boolean revived = status == Status.POSTPONED && !plan.slot().equals(other.slot());
        Status next = revived ? Status.PLANNED : status;
        What what = revived ? What.RESCHEDULED : What.CHANGED;
        return changeable().map(same -> revised(other, next, new HistoryEntry(at, by, what, reason.text(), changes)));
    }

    /** Puts the meeting off without a new time. */
    Answer<Revision> postpone(Reason reason, Author by, Instant at) {
        if (status == Status.POSTPONED) {
            return ScheduleRefusal.ALREADY_POSTPONED.answer();
        }
        return changeable().map(same -> revised(plan, Status.POSTPONED, entry(What.POSTPONED, reason, by, at)));
    }

    /** Moves the meeting, planned or postponed, to another time. */
    Answer<Revision> reschedule(Plan moved, Map<String, Change> changes, Reason reason, Author by, Instant at) {
        var entry = new HistoryEntry(at, by, What.RESCHEDULED, reason.text(), changes);
        return changeable().map(same -> revised(moved, Status.PLANNED, entry));
    }

    /** Gives the meeting up for good, in preparation or issued. */
    Answer<Revision> cancel(Reason reason, Author by, Instant at) {
        Answer<Meeting> possible = status.inPreparation() ? Answer.accepted(this) : changeable();
        return possible.map(same -> revised(plan, Status.CANCELLED, entry(What.CANCELLED, reason, by, at)));
    }

    /**
     * Notes who follows the units that were asked; nothing to note when nobody has to, or when the plan is fixed.
     *
     * @param changes what the new plan does to which field, for the history
     */
    Optional<Revision> handOver(Plan heirs, Map<String, Change> changes, Instant at) {
        return status.open() && !heirs.equals(plan)
                ? Optional.of(revised(heirs, status, new HistoryEntry(at, null, What.HANDED_OVER, null, changes)))
                : Optional.empty();
    }

    /** Notes that it was opened; nothing to note when it runs already, so that a repeated message does no harm. */
    Optional<Revision> opened(Instant at) {
        return status == Status.PLANNED
                ? Optional.of(revised(plan, Status.RUNNING, entry(What.OPENED, null, null, at)))
                : Optional.empty();
    }

    /** Notes that it was closed; nothing to note when it does not run. */
    Optional<Revision> closed(Instant at) {
        return status == Status.RUNNING
                ? Optional.of(revised(plan, Status.ENDED, entry(What.CLOSED, null, null, at)))
                : Optional.empty();
    }

    /** The caller as the author of what is done to the meeting: whoever began it in a leader's name goes on in that name. */
    Author author(Caller caller) {
        Author by = Author.of(caller);
        return by.account().equals(creator.account()) ? by.inNameOf(creator.leader()) : by;
    }

    private Answer<Meeting> when(Set<Status> possible) {
        return possible.contains(status)
                ? Answer.accepted(this)
                : ScheduleRefusal.NOT_AT_THIS_STAGE.answer(Map.of("status", status));
    }

    private Answer<Meeting> inPreparation() {
        return status.inPreparation()
                ? Answer.accepted(this)
                : ScheduleRefusal.NOT_AT_THIS_STAGE.answer(Map.of("status", status));
    }

    private Answer<Meeting> changeable() {
        return switch (status) {
            case PLANNED, POSTPONED -> Answer.accepted(this);
            case RUNNING -> ScheduleRefusal.ALREADY_RUNNING.answer();
            case ENDED -> ScheduleRefusal.ALREADY_ENDED.answer();
            case CANCELLED -> ScheduleRefusal.ALREADY_CANCELLED.answer();
            case DRAFT, PROPOSED, RETURNED, APPROVED ->
                ScheduleRefusal.NOT_AT_THIS_STAGE.answer(Map.of("status", status));
        };
    }

    private Revision revised(Plan next, Status to, HistoryEntry entry) {
        return new Revision(new Meeting(id, next, to, creator, version + 1, issued), entry);
    }

    private static HistoryEntry entry(What what, @Nullable Reason reason, @Nullable Author by, Instant at) {
        return new HistoryEntry(at, by, what, reason == null ? null : reason.text(), Map.of());
    }
}
