package vn.diemcau.notice.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.diemcau.schedule.Samples.BY;
import static vn.diemcau.schedule.Samples.CLOCK;
import static vn.diemcau.schedule.Samples.DC_MUONG_NHE;
import static vn.diemcau.schedule.Samples.DC_SIN_THAU;
import static vn.diemcau.schedule.Samples.NOW;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.AccountId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.notice.Board.Posted;
import vn.diemcau.notice.MailRules;
import vn.diemcau.notice.Mailroom;
import vn.diemcau.notice.Notice;
import vn.diemcau.notice.NoticeKind;
import vn.diemcau.notice.Noticed;
import vn.diemcau.notice.Telling;
import vn.diemcau.schedule.Calendar;
import vn.diemcau.schedule.Change;
import vn.diemcau.schedule.HistoryEntry;
import vn.diemcau.schedule.HistoryEntry.What;
import vn.diemcau.schedule.Meeting;
import vn.diemcau.schedule.Revision;
import vn.diemcau.schedule.Rhythms;
import vn.diemcau.schedule.Samples;
import vn.diemcau.schedule.Status;
import vn.diemcau.schedule.series.DaysOff;
import vn.diemcau.schedule.series.Frequency;
import vn.diemcau.schedule.series.KeptRhythms;
import vn.diemcau.schedule.series.Occurrence;
import vn.diemcau.schedule.series.Recurrence;
import vn.diemcau.schedule.series.Series;
import vn.diemcau.schedule.series.SeriesStore;
import vn.diemcau.schedule.series.Timetable;
import vn.diemcau.schedule.store.JdbiCalendar;
import vn.diemcau.schedule.store.JdbiSeriesStore;
import vn.diemcau.testkit.MigratedDatabase;
import vn.diemcau.testkit.TestDatabase;
import vn.diemcau.web.Json;

/** What was done to meetings is told once, whoever tells it and whoever was killed before. */
abstract class TellingStory {

    private static final AccountId READER = new AccountId("a-1");
    private static final AccountId OTHER = new AccountId("a-2");
    private static final Set<SiteId> BOTH = Set.of(DC_MUONG_NHE, DC_SIN_THAU);
    private static final Set<SiteId> ONE = Set.of(DC_MUONG_NHE);
    private static final Timetable DAILY = new Timetable(
            new Recurrence(Frequency.DAILY, 1, List.of(), List.of(), 3, null), Set.of(), Set.of(), DaysOff.KEEP);

    private final AtomicInteger numbers = new AtomicInteger();
    private final List<Noticed> noticed = new CopyOnWriteArrayList<>();
    private final Mailroom mailroom = new Mailroom(new MailRules(false, "", Set.of(), ""), null, null, () -> "");
    private Calendar calendar;
    private SeriesStore series;
    private Rhythms rhythms;
    private JdbiBoard board;
    private JdbiOutbox outbox;
    private Meeting meeting;

    /** A new, empty database of that kind. */
    abstract TestDatabase database();

    @BeforeEach
    void oneMeetingThatNobodyHasHeardOf() {
        var jdbi = MigratedDatabase.of(database());
        calendar = new JdbiCalendar(jdbi, Json.mapper());
        series = new JdbiSeriesStore(jdbi);
        rhythms = new KeptRhythms(series, CLOCK);
        board = new JdbiBoard(jdbi);
        outbox = new JdbiOutbox(jdbi);
        meeting = Samples.meeting();
        calendar.alone(() -> {
            calendar.add(new Revision(meeting, entry(What.CREATED, null)));
            return meeting;
        });
    }

    @Test
    void whatWasKeptIsToldByWhoeverLooksNextAndOnlyOnce() {
        assertThat(telling().round()).isEqualTo(2);
        assertThat(telling().round()).isZero();

        assertThat(kinds(BOTH)).containsExactly(NoticeKind.INVITATION, NoticeKind.INVITATION);
        assertThat(noticed).containsExactly(new Noticed(BOTH));
    }

    @Test
    void severalServersThatLookAtOnceTellOnce() throws Exception {
        ExecutorService servers = Executors.newFixedThreadPool(4);
        try {
            Callable<Integer> server = () -> telling().round();
            int told = 0;
            for (Future<Integer> each : servers.invokeAll(List.of(server, server, server, server))) {
                told += each.get();
            }
            assertThat(told).isEqualTo(2);
        } finally {
            servers.shutdown();
        }
        assertThat(board.unseen(BOTH, READER)).isEqualTo(2);
    }

    @Test
    void aTellerThatFailsHalfWayLeavesNothingBehind() {
        var broken = new Telling(
                outbox, calendar, rhythms, mailroom, heard(), () -> numbers.incrementAndGet() < 2 ? "n-1" : "", CLOCK);
        assertThatThrownBy(broken::round).isInstanceOf(RuntimeException.class);
        assertThat(board.unseen(BOTH, READER)).isZero();

        assertThat(telling().round()).isEqualTo(2);
    }

    @Test
    void aMeetingIsFollowedToItsEnd() {
        telling().round();
        revise(Status.PLANNED, entry(What.CHANGED, "Đổi giờ", "start"));
        telling().round();
        revise(Status.CANCELLED, entry(What.CANCELLED, "Mưa lũ"));
        telling().round();

        assertThat(kinds(ONE)).containsExactly(NoticeKind.CANCELLED, NoticeKind.CHANGED, NoticeKind.INVITATION);
        assertThat(board.newest(ONE, READER, 10).get(0).notice().reason()).isEqualTo("Mưa lũ");
        assertThat(board.newest(ONE, READER, 1)).hasSize(1);
    }

    @Test
    void aSeriesIsToldOnceAndOneThatWasChangedOnItsOwnIsToldOfItself() {
        Meeting second = another("m-2");
        Meeting third = another("m-3");
        List<Occurrence> occurrences = Stream.of(meeting, second, third)
                .map(each -> new Occurrence(
                        LocalDate.of(2026, 11, 25 + number(each)),
                        each.id(),
                        each.plan().slot()))
                .toList();
        series.add(new Series("s-1", DAILY, meeting.plan().slot(), occurrences));

        assertThat(telling().round()).as("one to each of both sites").isEqualTo(2);
        assertThat(telling().round()).isZero();
        assertThat(board.newest(BOTH, READER, 10))
                .extracting(posted -> posted.notice().meeting())
                .containsOnly(meeting.id());

        meeting = second;
        revise(Status.PLANNED, new HistoryEntry(NOW.plusSeconds(60), BY, What.RESCHEDULED, "Mưa lũ", Map.of()));
        assertThat(telling().round()).isEqualTo(2);
        assertThat(board.newest(ONE, READER, 1).get(0).notice())
                .returns(second.id(), Notice::meeting)
                .returns(NoticeKind.CHANGED, Notice::kind);
    }

    @Test
    void everybodyHasSeenOnlyWhatTheyHaveSeen() {
        telling().round();
        board.see(ONE, meeting.id(), READER, NOW);
        board.see(ONE, meeting.id(), READER, NOW);

        assertThat(board.unseen(BOTH, READER)).isEqualTo(1);
        assertThat(board.unseen(BOTH, OTHER)).isEqualTo(2);
        assertThat(board.newest(ONE, READER, 10)).extracting(Posted::seen).containsExactly(true);
        board.see(BOTH, OTHER, NOW);
        assertThat(board.unseen(BOTH, OTHER)).isZero();
        assertThat(board.unseen(Set.of(), OTHER)).isZero();
    }

    private Meeting another(String id) {
        Meeting made = Samples.meeting(id, Samples.plan());
        calendar.alone(() -> {
            calendar.add(new Revision(made, entry(What.CREATED, null)));
            return made;
        });
        return made;
    }

    private static int number(Meeting meeting) {
        return Integer.parseInt(meeting.id().value().substring(2));
    }

    private Telling telling() {
        return new Telling(outbox, calendar, rhythms, mailroom, heard(), () -> "n-" + numbers.incrementAndGet(), CLOCK);
    }

    @SuppressWarnings("unchecked")
    private Event<Noticed> heard() {
        return (Event<Noticed>) Proxy.newProxyInstance(
                Event.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
                    noticed.add((Noticed) arguments[0]);
                    return null;
                });
    }

    private List<NoticeKind> kinds(Set<SiteId> sites) {
        return board.newest(sites, READER, 10).stream()
                .map(posted -> posted.notice().kind())
                .toList();
    }

    private void revise(Status status, HistoryEntry entry) {
        meeting = new Meeting(meeting.id(), meeting.plan(), status, BY, meeting.version() + 1, meeting.issued());
        calendar.alone(() -> {
            calendar.revise(new Revision(meeting, entry));
            return meeting;
        });
    }

    private static HistoryEntry entry(What what, String reason, String... fields) {
        var changes = Stream.of(fields)
                .collect(Collectors.toMap(field -> field, field -> new Change(List.of("trước"), List.of("sau"))));
        return new HistoryEntry(NOW, BY, what, reason, Map.copyOf(changes));
    }
}
