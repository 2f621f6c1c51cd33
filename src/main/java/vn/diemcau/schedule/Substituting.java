package vn.diemcau.schedule;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.diemcau.identity.Caller;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.SiteId;

/** Decides whether a substitute may come: the chair does, or whoever edits the meeting for the chair. */
@Dependent
public class Substituting {

    private final Calendar calendar;
    private final Directory directory;
    private final Event<MeetingChanged> changed;
    private final Clock clock;

    @Inject
    public Substituting(Calendar calendar, Directory directory, Event<MeetingChanged> changed, Clock clock) {
        this.calendar = calendar;
        this.directory = directory;
        this.changed = changed;
        this.clock = clock;
    }

    /**
     * What is decided.
     *
     * @param meeting of which meeting
     * @param site for which site
     * @param repliedAt the answer that was seen, so that nobody agrees to somebody else
     * @param agreed whether the substitute may come
     * @param reason why not
     */
    public record Verdict(
            MeetingId meeting,
            SiteId site,
            Instant repliedAt,
            boolean agreed,
            @Nullable String reason) {}

    /** Keeps the decision as one more answer in the file; refusing states its reason. */
    public Answer<Reply> decide(Verdict verdict, Caller caller) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return reason(verdict)
                .then(reason -> calendar.alone(() -> asked(verdict, caller)
                        .map(reply -> kept(verdict, decided(reply, verdict, reason, caller, now)))))
                .map(reply -> told(verdict, reply));
    }

    private static Answer<Optional<String>> reason(Verdict verdict) {
        return verdict.agreed()
                ? Answer.accepted(Optional.empty())
                : Reason.stated(verdict.reason()).map(reason -> Optional.of(reason.text()));
    }

    private Answer<Reply> asked(Verdict verdict, Caller caller) {
        var access = new Access(new Glance(directory), clock.getZone());
        return calendar.find(verdict.meeting())
                .filter(meeting -> access.maySee(caller, meeting))
                .<Answer<Meeting>>map(Answer::accepted)
                .orElseGet(ScheduleRefusal.NOT_FOUND::answer)
                .then(meeting -> access.mayEdit(caller, meeting)
                        ? Answer.<Meeting>accepted(meeting)
                        : ScheduleRefusal.NOT_ALLOWED.<Meeting>answer())
                .then(meeting -> last(verdict));
    }

    private Answer<Reply> last(Verdict verdict) {
        return calendar.replies(verdict.meeting()).stream()
                .filter(reply -> reply.site().equals(verdict.site()))
                .reduce((earlier, later) -> later)
                .filter(reply ->
                        reply.wishes().substitution() != null && reply.at().equals(verdict.repliedAt()))
                .<Answer<Reply>>map(Answer::accepted)
                .orElseGet(ScheduleRefusal.NOTHING_TO_DECIDE::answer);
    }

    private static Reply decided(Reply reply, Verdict verdict, Optional<String> reason, Caller caller, Instant now) {
        var decision = new Wishes.Decision(verdict.agreed(), reason.orElse(null), now, caller.name());
        return reply.with(reply.wishes().decided(decision));
    }

    private Reply kept(Verdict verdict, Reply reply) {
        calendar.add(verdict.meeting(), reply);
        return reply;
    }

    private Reply told(Verdict verdict, Reply reply) {
        changed.fire(new MeetingChanged(verdict.meeting(), Set.of(verdict.site())));
        return reply;
    }
}
