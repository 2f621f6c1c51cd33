package vn.diemcau.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.diemcau.identity.Tokens;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.schedule.Directory;
import vn.diemcau.schedule.Meeting;
import vn.diemcau.schedule.Meetings;
import vn.diemcau.schedule.Reply;
import vn.diemcau.schedule.ReplyDraft;
import vn.diemcau.schedule.Replying;

/**
 * Links with which a site answers its invitation without signing in. A link is a secret of 256 bits for one site and one meeting; only its hash is
 * kept. It ends with the meeting, when it is revoked, or when it has answered more often than anybody changes their mind. Whoever has it may do
 * what the site's own account may do with the invitation: read it and answer; nothing else.
 */
@Dependent
public class ReplyLinks {

    /** Answers of one link: far more than an office gives, and no flood. */
    private static final int ANSWERS = 50;

    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final String WAY = "reply-link";

    private final ReplyLinkStore store;
    private final Meetings meetings;
    private final Replying replying;
    private final Directory directory;
    private final Clock clock;

    @Inject
    public ReplyLinks(ReplyLinkStore store, Meetings meetings, Replying replying, Directory directory, Clock clock) {
        this.store = store;
        this.meetings = meetings;
        this.replying = replying;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Makes a link for a site of the meeting.
     *
     * @return the secret; it is not kept anywhere else
     */
    public String open(Meeting meeting, SiteId site) {
        String secret = Tokens.fresh();
        Instant end = meeting.plan().slot().end();
        store.add(new ReplyLink(Tokens.hash(secret), meeting.id(), site, clock.instant(), end));
        return secret;
    }

    /** The invitation behind the link; looking is kept as the site's having seen it. */
    public Answer<Invited> look(String secret) {
        return found(secret).then(link -> {
            store.opened(link.hash(), clock.instant());
            return invited(link);
        });
    }

    /** Answers for the site, by the rules by which its own account answers. */
    public Answer<Reply> answer(String secret, ReplyDraft draft) {
        return found(secret)
                .then(link -> store.spend(link.hash(), ANSWERS)
                        ? Answer.accepted(link)
                        : NoticeRefusal.THROTTLED.<ReplyLink>answer())
                .then(link -> invited(link)
                        .then(invited -> replying.reply(
                                link.meeting(), link.site(), draft, SiteItself.at(invited.place(), WAY))));
    }

    /** Ends every link that the site has for the meeting. */
    public void revoke(MeetingId meeting, SiteId site) {
        store.revoke(meeting, site, clock.instant());
    }

    private Answer<ReplyLink> found(String secret) {
        return Optional.of(secret)
                .filter(text -> SECRET.matcher(text).matches())
                .flatMap(text -> store.find(Tokens.hash(text)))
                .filter(link -> clock.instant().isBefore(link.expires()))
                .<Answer<ReplyLink>>map(Answer::accepted)
                .orElseGet(ReplyLinks::gone);
    }

    private Answer<Invited> invited(ReplyLink link) {
        return meetings.find(link.meeting())
                .filter(meeting -> meeting.plan().sites().contains(link.site()))
                .flatMap(meeting -> directory.place(link.site()).map(place -> new Invited(meeting, place)))
                .<Answer<Invited>>map(Answer::accepted)
                .orElseGet(ReplyLinks::gone);
    }

    private static <T> Answer<T> gone() {
        return NoticeRefusal.REPLY_LINK_GONE.answer();
    }

    /**
     * An invitation as its link shows it.
     *
     * @param meeting to what
     * @param place who
     */
    public record Invited(Meeting meeting, Directory.Place place) {}
}
