package vn.diemcau.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.diemcau.identity.Caller;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.Names;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.schedule.Access;
import vn.diemcau.schedule.Calendar;
import vn.diemcau.schedule.Directory;
import vn.diemcau.schedule.Glance;
import vn.diemcau.schedule.Limits;
import vn.diemcau.schedule.Meeting;
import vn.diemcau.schedule.Reply;
import vn.diemcau.schedule.Status;

/**
 * Following up an invitation: what reached whom, who has not answered, reminding those, and noting who was told by telephone. Only for those who
 * may change the meeting.
 */
@Dependent
public class Following {

    /** Who was reminded a moment ago is not reminded again: a second click is no second wish. */
    private static final Duration BREATH = Duration.ofMinutes(10);

    private final Calendar calendar;
    private final Directory directory;
    private final Proofs proofs;
    private final Outbox outbox;
    private final Mailroom mailroom;
    private final ReplyLinks links;
    private final Event<Noticed> noticed;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public Following(
            Calendar calendar,
            Directory directory,
            Proofs proofs,
            Outbox outbox,
            Mailroom mailroom,
            ReplyLinks links,
            Event<Noticed> noticed,
            Ids ids,
            Clock clock) {
        this.calendar = calendar;
        this.directory = directory;
        this.proofs = proofs;
        this.outbox = outbox;
        this.mailroom = mailroom;
        this.links = links;
        this.noticed = noticed;
        this.ids = ids;
        this.clock = clock;
    }

    /** What reached each invited site, in the order of the invitation. */
    public Answer<List<Proof>> proof(MeetingId id, Caller caller) {
        return allowed(id, caller).map(meeting -> {
            Map<SiteId, Proof> known = proofs.of(id);
            return meeting.plan().sites().stream()
                    .map(site -> known.getOrDefault(site, Proof.none(site)))
                    .toList();
        });
    }

    /** Reminds every site that has not answered; answers how many those are. */
    public Answer<Integer> remind(MeetingId id, Caller caller) {
        return allowed(id, caller)
                .then(meeting -> meeting.status() == Status.PLANNED
                        ? Answer.accepted(meeting)
                        : NoticeRefusal.NOTHING_TO_REMIND.<Meeting>answer())
                .map(this::reminded);
    }

    /** Keeps that somebody telephoned the site. */
    public Answer<MeetingId> called(MeetingId id, SiteId site, String note, Caller caller) {
        String text = Names.normalised(note);
        return allowed(id, caller)
                .then(meeting -> meeting.plan().sites().contains(site) && text.length() <= Limits.REASON
                        ? Answer.accepted(meeting)
                        : NoticeRefusal.NOT_FOUND.<Meeting>answer())
                .map(meeting -> {
                    proofs.called(id, site, caller, text, clock.instant());
                    return id;
                });
    }

    /** Ends every reply link of the site. */
    public Answer<MeetingId> revoke(MeetingId id, SiteId site, Caller caller) {
        return allowed(id, caller).map(meeting -> {
            links.revoke(id, site);
            return id;
        });
    }

    private int reminded(Meeting meeting) {
        List<Notice> written = outbox.tell(meeting.id(), told -> {
            List<Notice> notices = notices(meeting, told);
            return new Outbox.Tale(told, notices, mailroom.letters(notices));
        });
        if (!written.isEmpty()) {
            noticed.fire(new Noticed(written.stream().map(Notice::site).collect(Collectors.toSet())));
        }
        return written.size();
    }

    private List<Notice> notices(Meeting meeting, Told told) {
        Instant now = clock.instant();
        Map<SiteId, Proof> known = proofs.of(meeting.id());
        Set<SiteId> answered = answered(meeting);
        return meeting.plan().sites().stream()
                .filter(site -> told.guests().contains(site) && !answered.contains(site))
                .filter(site -> isDue(known.getOrDefault(site, Proof.none(site)), now))
                .map(site -> new Notice(
                        new NoticeId(ids.next()),
                        NoticeKind.REMINDER,
                        meeting.id(),
                        told.version(),
                        told.version(),
                        site,
                        meeting.plan().title(),
                        meeting.plan().slot(),
                        null,
                        now))
                .toList();
    }

    private static boolean isDue(Proof proof, Instant now) {
        Instant told = proof.told();
        return told == null || told.plus(BREATH).isBefore(now);
    }

    private Set<SiteId> answered(Meeting meeting) {
        return calendar.lastReplies(List.of(meeting.id())).getOrDefault(meeting.id(), Map.of()).values().stream()
                .filter(reply -> reply.holdsFor(meeting))
                .map(Reply::site)
                .collect(Collectors.toSet());
    }

    private Answer<Meeting> allowed(MeetingId id, Caller caller) {
        var access = new Access(new Glance(directory), clock.getZone());
        return calendar.find(id)
                .filter(meeting -> access.maySee(caller, meeting))
                .<Answer<Meeting>>map(Answer::accepted)
                .orElseGet(NoticeRefusal.NOT_FOUND::answer)
                .then(meeting -> access.mayEdit(caller, meeting)
                        ? Answer.accepted(meeting)
                        : NoticeRefusal.NOT_ALLOWED.<Meeting>answer());
    }
}
