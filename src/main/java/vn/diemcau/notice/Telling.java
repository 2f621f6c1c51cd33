package vn.diemcau.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.schedule.Calendar;
import vn.diemcau.schedule.HistoryEntry;
import vn.diemcau.schedule.Meeting;
import vn.diemcau.schedule.Plan;
import vn.diemcau.schedule.Rhythms;

/** Writes the notices of what was done to meetings since it was told last. */
@ApplicationScoped
public class Telling {

    /** Meetings of one round; the next round takes the rest. */
    private static final int AT_ONCE = 100;

    private final Outbox outbox;
    private final Calendar calendar;
    private final Rhythms rhythms;
    private final Mailroom mailroom;
    private final Event<Noticed> noticed;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public Telling(
            Outbox outbox,
            Calendar calendar,
            Rhythms rhythms,
            Mailroom mailroom,
            Event<Noticed> noticed,
            Ids ids,
            Clock clock) {
        this.outbox = outbox;
        this.calendar = calendar;
        this.rhythms = rhythms;
        this.mailroom = mailroom;
        this.noticed = noticed;
        this.ids = ids;
        this.clock = clock;
    }

    /** Tells what has not been told; answers how many notices that made. */
    public int round() {
        return outbox.untold(AT_ONCE).stream().mapToInt(this::tell).sum();
    }

    private int tell(MeetingId id) {
        List<Notice> written = outbox.tell(
                id,
                told -> calendar.find(id).map(meeting -> tale(meeting, told)).orElseThrow());
        Set<SiteId> sites =
                written.stream().flatMap(notice -> notice.to().site().stream()).collect(Collectors.toSet());
        if (!sites.isEmpty()) {
            noticed.fire(new Noticed(sites));
        }
        return written.size();
    }

    private Outbox.Tale tale(Meeting meeting, Told told) {
        List<HistoryEntry> history = calendar.history(meeting.id());
        int upTo = Math.min(meeting.version(), history.size());
        List<HistoryEntry> news = history.subList(Math.min(told.version(), upTo), upTo);
        Instant now = clock.instant();
        Tidings tidings = Tidings.of(meeting, news, told, now);
        Set<Receiver> spokenTo = spokenTo(meeting, news, now);
        List<Notice> notices = tidings.tidings().stream()
                .flatMap(tiding -> tiding.to().stream()
                        .filter(to -> tiding.kind() == NoticeKind.WITHDRAWN || !spokenTo.contains(to))
                        .map(to -> new Notice(
                                new NoticeId(ids.next()),
                                tiding.kind(),
                                meeting.id(),
                                meeting.version(),
                                told.version(),
                                to,
                                meeting.plan().title(),
                                meeting.plan().slot(),
                                tidings.reason(),
                                now)))
                .toList();
        var after = new Told(meeting.version(), tidings.guests());
        return new Outbox.Tale(after, notices, mailroom.letters(notices));
    }

    /** Who hears of the same act on another meeting of the series: what is done to a whole series is told once. */
    private Set<Receiver> spokenTo(Meeting meeting, List<HistoryEntry> news, Instant now) {
        return news.isEmpty()
                ? Set.of()
                : rhythms.herald(meeting.id(), news.get(news.size() - 1).at(), now)
                        .flatMap(calendar::find)
                        .map(herald -> heard(herald.plan()))
                        .orElse(Set.of());
    }

    private static Set<Receiver> heard(Plan plan) {
        Set<Receiver> all = Receiver.invited(plan);
        all.add(Receiver.of(plan.hub()));
        return all;
    }
}
