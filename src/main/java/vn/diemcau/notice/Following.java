package vn.diemcau.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import vn.diemcau.identity.Caller;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.Names;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.schedule.Access;
import vn.diemcau.schedule.Calendar;
import vn.diemcau.schedule.Directory;
import vn.diemcau.schedule.Glance;
import vn.diemcau.schedule.Limits;
import vn.diemcau.schedule.Meeting;
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
    private final Evidence evidence;
    private final Reminding reminding;
    private final ReplyLinks links;
    private final Addresses addresses;
    private final Returns returns;
    private final Clock clock;

    @Inject
    public Following(
            Calendar calendar,
            Directory directory,
            Proofs proofs,
            Evidence evidence,
            Reminding reminding,
            ReplyLinks links,
            Addresses addresses,
            Returns returns,
            Clock clock) {
        this.calendar = calendar;
        this.directory = directory;
        this.proofs = proofs;
        this.evidence = evidence;
        this.reminding = reminding;
        this.links = links;
        this.addresses = addresses;
        this.returns = returns;
        this.clock = clock;
    }

    /** What reached each invited site, in the order of the invitation. */
    public Answer<List<Proof>> proof(MeetingId id, Caller caller) {
        return allowed(id, caller).map(meeting -> {
            Map<SiteId, Proof> known = evidence.of(meeting);
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

    /** Lets the addresses of the site have letters again, although letters came back from there. */
    public Answer<MeetingId> writeAgain(MeetingId id, SiteId site, Caller caller) {
        return allowed(id, caller)
                .then(meeting -> meeting.plan().sites().contains(site)
                        ? Answer.accepted(meeting)
                        : NoticeRefusal.NOT_FOUND.<Meeting>answer())
                .map(meeting -> {
                    addresses.of(List.of(site)).values().forEach(returns::resume);
                    return id;
                });
    }

    private int reminded(Meeting meeting) {
        return reminding.remind(meeting, clock.instant().minus(BREATH), () -> true);
    }

    /** The meeting, for whoever may follow it up. */
    Answer<Meeting> allowed(MeetingId id, Caller caller) {
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
