package vn.diemcau.schedule;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.schedule.HistoryEntry.What;

/**
 * A meeting from its planning until it was held.
 *
 * <p>A secretary or a leader schedules it: it is <em>planned</em>, and the invited sites reply. Its plan may change, its time
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
 */
public record Meeting(MeetingId id, Plan plan, Status status, Author creator, int version) {

    /** Schedules a meeting. */
    static Revision scheduled(MeetingId id, Plan plan, Author by, Instant at) {
        var meeting = new Meeting(id, plan, Status.PLANNED, by, 1);
        return new Revision(meeting, new HistoryEntry(at, by, What.CREATED, null, Map.of()));
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

    /** Gives the meeting up for good. */
    Answer<Revision> cancel(Reason reason, Author by, Instant at) {
        return changeable().map(same -> revised(plan, Status.CANCELLED, entry(What.CANCELLED, reason, by, at)));
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

    private Answer<Meeting> changeable() {
        return switch (status) {
            case PLANNED, POSTPONED -> Answer.accepted(this);
            case RUNNING -> ScheduleRefusal.ALREADY_RUNNING.answer();
            case ENDED -> ScheduleRefusal.ALREADY_ENDED.answer();
            case CANCELLED -> ScheduleRefusal.ALREADY_CANCELLED.answer();
        };
    }

    private Revision revised(Plan next, Status to, HistoryEntry entry) {
        return new Revision(new Meeting(id, next, to, creator, version + 1), entry);
    }

    private static HistoryEntry entry(What what, @Nullable Reason reason, @Nullable Author by, Instant at) {
        return new HistoryEntry(at, by, what, reason == null ? null : reason.text(), Map.of());
    }
}
