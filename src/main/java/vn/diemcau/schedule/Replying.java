package vn.diemcau.schedule;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.diemcau.identity.Caller;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.SiteId;

/** Takes the answers of the invited sites, from those who may answer for them. */
@Dependent
public class Replying {

    private final Calendar calendar;
    private final Directory directory;
    private final Event<MeetingChanged> changed;
    private final Clock clock;

    @Inject
    public Replying(Calendar calendar, Directory directory, Event<MeetingChanged> changed, Clock clock) {
        this.calendar = calendar;
        this.directory = directory;
        this.changed = changed;
        this.clock = clock;
    }

    /** Keeps what a site answers; the earlier answers stay in the file. */
    public Answer<Reply> reply(MeetingId meeting, SiteId site, ReplyDraft draft, Caller caller) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return calendar.alone(() -> invited(meeting, site, caller)
                        .then(found -> draft.reply(found, site, asking(found, site), Author.of(caller), now))
                        .map(reply -> kept(meeting, after(meeting, reply))))
                .map(reply -> told(meeting, reply));
    }

    private List<Invitee> asking(Meeting meeting, SiteId site) {
        return Composition.of(meeting.plan(), directory, clock.getZone()).asking(site);
    }

    private Answer<Meeting> invited(MeetingId meeting, SiteId site, Caller caller) {
        return visible(meeting, caller)
                .then(found -> found.plan().includes(site)
                        ? Answer.<Meeting>accepted(found)
                        : ScheduleRefusal.NOT_FOUND.<Meeting>answer())
                .then(found -> access().answersFor(caller, site)
                        ? Answer.<Meeting>accepted(found)
                        : ScheduleRefusal.NOT_ALLOWED.<Meeting>answer());
    }

    private Answer<Meeting> visible(MeetingId meeting, Caller caller) {
        return calendar.find(meeting)
                .filter(found -> access().maySee(caller, found))
                .<Answer<Meeting>>map(Answer::accepted)
                .orElseGet(ScheduleRefusal.NOT_FOUND::answer);
    }

    /** A site that answers again and sends the same substitute need not be agreed to again. */
    private Reply after(MeetingId meeting, Reply reply) {
        return Optional.ofNullable(calendar.lastReplies(List.of(meeting))
                        .getOrDefault(meeting, Map.of())
                        .get(reply.site()))
                .map(before -> reply.with(reply.wishes().after(before.wishes())))
                .orElse(reply);
    }

    private Reply kept(MeetingId meeting, Reply reply) {
        calendar.add(meeting, reply);
        return reply;
    }

    private Reply told(MeetingId meeting, Reply reply) {
        changed.fire(new MeetingChanged(meeting, Set.of(reply.site())));
        return reply;
    }

    private Access access() {
        return new Access(new Glance(directory), clock.getZone());
    }
}
