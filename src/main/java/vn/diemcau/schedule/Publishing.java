package vn.diemcau.schedule;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.diemcau.identity.Caller;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.MeetingId;

/**
 * Shows a meeting to everybody in the week of its office, or no more. Nothing is shown unless somebody who may edit the meeting says so. The mark is set after the history has it and taken
 * away before: whatever fails in between, less is shown and not more.
 */
@Dependent
public class Publishing {

    /** Counsel that is given before something is decided is no affair of the public (họp tham mưu, tư vấn, Quyết định 45/2018/QĐ-TTg). */
    private static final Set<MeetingKind> INTERNAL = EnumSet.of(MeetingKind.ADVISORY);

    private static final String FIELD = "published";

    private final Pen pen;
    private final PublicMarks marks;
    private final Meetings meetings;
    private final Clock clock;

    @Inject
    public Publishing(Pen pen, PublicMarks marks, Meetings meetings, Clock clock) {
        this.pen = pen;
        this.marks = marks;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** Whether such a meeting may be shown at all. */
    static boolean possible(Meeting meeting) {
        return !INTERNAL.contains(meeting.plan().kind());
    }

    /** Whether the meeting is marked, for somebody who may know of it. */
    public Answer<Boolean> isPublic(MeetingId id, Caller caller) {
        return meetings.find(id, caller).map(meeting -> !marks.of(List.of(id)).isEmpty());
    }

    /** Shows it. */
    public Answer<Meeting> publish(Changing.Order order, Caller caller) {
        Instant now = now();
        Author by = Author.of(caller);
        return pen.write(order, caller, Access::mayKeep, meeting -> shown(meeting, by, now))
                .map(meeting -> {
                    marks.put(meeting.id(), by, now);
                    return meeting;
                });
    }

    /** Shows it no more. */
    public Answer<Meeting> withdraw(Changing.Order order, Caller caller) {
        Instant now = now();
        return pen.write(order, caller, Access::mayKeep, meeting -> {
            marks.remove(meeting.id());
            return Answer.accepted(noted(meeting, "false", Author.of(caller), now));
        });
    }

    private static Answer<Revision> shown(Meeting meeting, Author by, Instant now) {
        return possible(meeting)
                ? Answer.accepted(noted(meeting, "true", by, now))
                : ScheduleRefusal.NOT_FOR_THE_PUBLIC.answer();
    }

    /** A line of the history; the plan stays as it is, and nobody who is invited is told. */
    private static Revision noted(Meeting meeting, String published, Author by, Instant now) {
        var change = new Change(List.of(), List.of(published));
        return new Revision(
                new Meeting(
                        meeting.id(),
                        meeting.plan(),
                        meeting.status(),
                        meeting.creator(),
                        meeting.version() + 1,
                        meeting.issued()),
                new HistoryEntry(now, by, HistoryEntry.What.CHANGED, null, Map.of(FIELD, change)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
