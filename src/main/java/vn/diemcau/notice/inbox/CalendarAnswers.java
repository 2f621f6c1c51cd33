package vn.diemcau.notice.inbox;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.notice.ReturnAddresses;
import vn.diemcau.notice.SiteItself;
import vn.diemcau.notice.ics.Appointments;
import vn.diemcau.notice.ics.CalendarReply;
import vn.diemcau.notice.inbox.MailBook.Result;
import vn.diemcau.schedule.Calendar;
import vn.diemcau.schedule.Directory;
import vn.diemcau.schedule.HistoryEntry;
import vn.diemcau.schedule.Meeting;
import vn.diemcau.schedule.Reply;
import vn.diemcau.schedule.ReplyDraft;
import vn.diemcau.schedule.Replying;

/**
 * Takes the answers of calendars for the sites that give them. An answer counts when it came to the address that was made for this site, this meeting and the address that answers: so it
 * comes from somebody who got our letter, and not from somebody to whom the invitation was passed on. It counts for the time that its reader saw: an answer to an earlier time is an answer to
 * another question.
 */
@Dependent
public class CalendarAnswers {

    private static final String WAY = "calendar-reply";
    private static final Set<String> TIME = Set.of("start", "end");

    private final ReturnAddresses returns;
    private final Calendar calendar;
    private final Directory directory;
    private final Replying replying;
    private final AnswerWords words;

    @Inject
    public CalendarAnswers(
            ReturnAddresses returns, Calendar calendar, Directory directory, Replying replying, AnswerWords words) {
        this.returns = returns;
        this.calendar = calendar;
        this.directory = directory;
        this.replying = replying;
        this.words = words;
    }

    /**
     * Takes an answer.
     *
     * @param addressees to whom the mail was sent
     */
    Result take(CalendarReply answer, Set<String> addressees) {
        return Appointments.meeting(answer.uid())
                .filter(id -> answer.occurrence().isEmpty())
                .flatMap(calendar::find)
                .flatMap(meeting -> proven(answer, addressees, meeting)
                        .map(site -> new Result(outcome(answer, meeting, site), meeting.id(), site)))
                .orElseGet(() -> Result.of(Outcome.LEFT));
    }

    /** A meeting that has ended or is given up asks nobody; its answers still say whose they are. */
    private Optional<SiteId> proven(CalendarReply answer, Set<String> addressees, Meeting meeting) {
        return meeting.plan().sites().stream()
                .filter(site -> addressees.stream()
                        .anyMatch(address -> returns.isOfAnswer(address, meeting.id(), site, answer.attendee())))
                .findFirst();
    }

    private Outcome outcome(CalendarReply answer, Meeting meeting, SiteId site) {
        if (answer.sequence() < sinceItsTimeHolds(meeting) || answer.sequence() > meeting.version()) {
            return Outcome.STALE;
        }
        return switch (answer.participation()) {
            case ACCEPTED -> reply(meeting, site, true, answer.comment());
            case DECLINED -> reply(meeting, site, false, answer.comment());
            case TENTATIVE -> Outcome.TENTATIVE;
            case DELEGATED, NEEDS_ACTION -> Outcome.LEFT;
        };
    }

    /** The version in which the meeting got the time that it has. */
    private int sinceItsTimeHolds(Meeting meeting) {
        List<HistoryEntry> history = calendar.history(meeting.id());
        int version = Math.min(history.size(), meeting.version());
        while (version > 1 && !movesIt(history.get(version - 1))) {
            version--;
        }
        return version;
    }

    private static boolean movesIt(HistoryEntry entry) {
        return entry.changes().keySet().stream().anyMatch(TIME::contains);
    }

    /** Who has answered more by the link than a calendar can say is not asked to say it again. */
    private Outcome reply(Meeting meeting, SiteId site, boolean attending, String comment) {
        boolean known = last(meeting.id(), site)
                .filter(reply -> reply.holdsFor(meeting) && reply.attending() == attending)
                .isPresent();
        return known ? Outcome.ANSWER : replied(meeting.id(), site, draft(attending, comment));
    }

    private Outcome replied(MeetingId meeting, SiteId site, ReplyDraft draft) {
        return directory
                .place(site)
                .map(place -> replying.reply(meeting, site, draft, SiteItself.at(place, WAY))
                        .fold(kept -> Outcome.ANSWER, refusal -> Outcome.REFUSED))
                .orElse(Outcome.LEFT);
    }

    private ReplyDraft draft(boolean attending, String comment) {
        String stated = comment.isBlank() ? null : comment;
        return attending
                ? new ReplyDraft(true, 1, List.of(), stated)
                : new ReplyDraft(false, null, List.of(), stated == null ? words.noReason() : stated);
    }

    private Optional<Reply> last(MeetingId meeting, SiteId site) {
        return Optional.ofNullable(calendar.lastReplies(List.of(meeting)).get(meeting))
                .map(replies -> replies.get(site));
    }
}
