package vn.diemcau.notice.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.diemcau.call.OpenPages;
import vn.diemcau.kernel.AccountId;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.law.Light;
import vn.diemcau.notice.NoticeId;
import vn.diemcau.notice.office.OfficeBook.Seen;
import vn.diemcau.notice.office.OfficeBook.Tale;
import vn.diemcau.notice.office.OfficeTidings.Tiding;
import vn.diemcau.schedule.Calendar;
import vn.diemcau.schedule.Deadlines;
import vn.diemcau.schedule.Directory;
import vn.diemcau.schedule.HistoryEntry;
import vn.diemcau.schedule.Meeting;
import vn.diemcau.schedule.Reply;
import vn.diemcau.schedule.Rhythms;

/** Writes the notices for those who hold meetings and those who approve them. */
@ApplicationScoped
public class OfficeTelling {

    /** Meetings of one round; the next round takes the rest. */
    private static final int AT_ONCE = 100;

    /** What is done to a whole series in one act. */
    private static final Set<OfficeKind> STEPS = EnumSet.complementOf(EnumSet.of(
            OfficeKind.UNITS_DECLINED, OfficeKind.LETTERS_RETURNED, OfficeKind.GETS_LATE, OfficeKind.TOO_LATE));

    private final OfficeBook book;
    private final Calendar calendar;
    private final Rhythms rhythms;
    private final Directory directory;
    private final Deadlines deadlines;
    private final Colleagues colleagues;
    private final OpenPages pages;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public OfficeTelling(
            OfficeBook book,
            Calendar calendar,
            Rhythms rhythms,
            Directory directory,
            Deadlines deadlines,
            Colleagues colleagues,
            OpenPages pages,
            Ids ids,
            Clock clock) {
        this.book = book;
        this.calendar = calendar;
        this.rhythms = rhythms;
        this.directory = directory;
        this.deadlines = deadlines;
        this.colleagues = colleagues;
        this.pages = pages;
        this.ids = ids;
        this.clock = clock;
    }

    /** Tells what was done and answered and has not been told; answers how many notices that made. */
    public int round() {
        return book.untold(clock.instant(), AT_ONCE).stream()
                .mapToInt(this::tell)
                .sum();
    }

    /** Tells of invitations that get late, which days do by passing; answers likewise. */
    public int watch() {
        List<Meeting> prepared = calendar.inPreparation();
        Map<MeetingId, Light> known =
                book.lights(prepared.stream().map(Meeting::id).toList());
        return prepared.stream()
                .filter(meeting -> light(meeting).compareTo(known.getOrDefault(meeting.id(), Light.GREEN)) > 0)
                .mapToInt(meeting -> tell(meeting.id()))
                .sum();
    }

    private int tell(MeetingId id) {
        List<OfficeNotice> written = calendar.find(id)
                .map(meeting -> book.tell(id, seen -> tale(meeting, seen)))
                .orElse(List.of());
        Set<AccountId> readers = written.stream().map(OfficeNotice::account).collect(Collectors.toSet());
        if (!readers.isEmpty()) {
            pages.noticesChanged(caller -> readers.contains(caller.account()));
        }
        return written.size();
    }

    private Tale tale(Meeting meeting, Seen seen) {
        OfficeTold told = seen.told();
        List<HistoryEntry> history = calendar.history(meeting.id());
        List<Reply> replies = calendar.replies(meeting.id());
        Light light = light(meeting);
        List<Tiding> tidings = OfficeTidings.of(
                meeting,
                rest(history, told.version()),
                rest(replies, told.replies()),
                Math.max(0, seen.returned() - told.returned()),
                told.light(),
                light);
        boolean spokenFor = isSpokenFor(meeting, rest(history, told.version()));
        var after = new OfficeTold(history.size(), replies.size(), seen.returned(), light);
        return new Tale(
                after,
                tidings.stream()
                        .filter(tiding -> !spokenFor || !STEPS.contains(tiding.kind()))
                        .flatMap(tiding -> notices(meeting, tiding))
                        .toList());
    }

    /** Whether an earlier meeting of the series says the same: a series that was proposed in one act waits as one. */
    private boolean isSpokenFor(Meeting meeting, List<HistoryEntry> news) {
        return !news.isEmpty()
                && rhythms.herald(meeting.id(), news.get(news.size() - 1).at(), clock.instant())
                        .isPresent();
    }

    private static <T> List<T> rest(List<T> all, int from) {
        return all.subList(Math.min(from, all.size()), all.size());
    }

    private Light light(Meeting meeting) {
        return meeting.status().inPreparation()
                ? deadlines
                        .of(
                                meeting.plan().kind(),
                                directory.official(meeting.plan().chair()).map(Directory.Official::unit),
                                meeting.plan().slot(),
                                null)
                        .light()
                : Light.GREEN;
    }

    private Stream<OfficeNotice> notices(Meeting meeting, Tiding tiding) {
        Set<AccountId> readers = colleagues.those(tiding.kind().hearer(), meeting);
        return readers.stream()
                .map(account -> new OfficeNotice(
                        new NoticeId(ids.next()),
                        tiding.kind(),
                        meeting.id(),
                        account,
                        meeting.plan().title(),
                        meeting.plan().slot(),
                        tiding.reason(),
                        tiding.onBehalf(),
                        tiding.amount(),
                        clock.instant()));
    }
}
