package vn.diemcau.notice.store;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.schedule.Samples.BY;
import static vn.diemcau.schedule.Samples.NOW;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.AccountId;
import vn.diemcau.law.Light;
import vn.diemcau.notice.NoticeId;
import vn.diemcau.notice.office.OfficeBook.Seen;
import vn.diemcau.notice.office.OfficeBook.Tale;
import vn.diemcau.notice.office.OfficeKind;
import vn.diemcau.notice.office.OfficeNotice;
import vn.diemcau.notice.office.OfficeTold;
import vn.diemcau.schedule.Calendar;
import vn.diemcau.schedule.Meeting;
import vn.diemcau.schedule.Reply;
import vn.diemcau.schedule.Revision;
import vn.diemcau.schedule.Samples;
import vn.diemcau.schedule.Wishes;
import vn.diemcau.schedule.store.JdbiCalendar;
import vn.diemcau.testkit.MigratedDatabase;
import vn.diemcau.testkit.TestDatabase;
import vn.diemcau.web.Json;

/** What the office is told is kept once, and grows while nobody looks. */
abstract class OfficeStory {

    private static final AccountId SECRETARY = new AccountId("a-1");

    private final AtomicInteger numbers = new AtomicInteger();
    private Jdbi jdbi;
    private JdbiOfficeBook book;
    private Calendar calendar;
    private Meeting meeting;

    /** A new, empty database of that kind. */
    abstract TestDatabase database();

    @BeforeEach
    void oneMeeting() {
        jdbi = MigratedDatabase.of(database());
        book = new JdbiOfficeBook(jdbi);
        calendar = new JdbiCalendar(jdbi, Json.mapper());
        meeting = Samples.meeting();
        calendar.alone(() -> {
            calendar.add(new Revision(meeting, Samples.created()));
            return meeting;
        });
    }

    @Test
    void whatWasDoneAndAnsweredIsUntoldUntilItIsTold() {
        assertThat(book.untold(NOW, 10)).containsExactly(meeting.id());
        assertThat(book.lights(List.of(meeting.id()))).isEmpty();
        book.tell(meeting.id(), seen -> tale(1, 0));
        assertThat(book.lights(List.of(meeting.id()))).containsEntry(meeting.id(), Light.GREEN);
        assertThat(book.untold(NOW, 10)).isEmpty();

        calendar.add(
                meeting.id(),
                new Reply(
                        Samples.DC_MUONG_NHE,
                        false,
                        0,
                        List.of(),
                        "Mất điện",
                        meeting.plan().slot(),
                        NOW,
                        BY,
                        Wishes.NONE));
        assertThat(book.untold(NOW, 10)).containsExactly(meeting.id());
        assertThat(book.untold(NOW.plus(Duration.ofDays(30)), 10)).isEmpty();
        book.tell(meeting.id(), seen -> {
            assertThat(seen).isEqualTo(new Seen(new OfficeTold(1, 0, 0, Light.GREEN), 0));
            return tale(1, 1);
        });
        assertThat(book.untold(NOW, 10)).isEmpty();
    }

    @Test
    void aGatheredNoticeGrowsUntilSomebodyHasLooked() {
        book.tell(meeting.id(), seen -> tale(1, 0, OfficeKind.UNITS_DECLINED, OfficeKind.APPROVED));
        book.tell(meeting.id(), seen -> tale(1, 1, OfficeKind.UNITS_DECLINED, OfficeKind.APPROVED));
        assertThat(lines()).containsExactlyInAnyOrder("UNITS_DECLINED 6", "APPROVED 3", "APPROVED 3");
        assertThat(book.unseen(SECRETARY)).isEqualTo(3);
        assertThat(book.unseen(new AccountId("a-2"))).isZero();

        book.see(SECRETARY, List.of(meeting.id()), NOW);
        book.tell(meeting.id(), seen -> tale(1, 2, OfficeKind.UNITS_DECLINED));
        assertThat(book.unseen(SECRETARY)).isEqualTo(1);
        assertThat(lines()).hasSize(4);
        book.seeAll(SECRETARY, NOW);
        assertThat(book.unseen(SECRETARY)).isZero();
    }

    @Test
    void whoTellsAtTheSameMomentWaitsAndSeesWhatWasTold() throws Exception {
        ExecutorService servers = Executors.newFixedThreadPool(4);
        Callable<Integer> server = () -> book.tell(
                        meeting.id(),
                        seen -> seen.told().version() == 0 ? tale(1, 0, OfficeKind.TO_APPROVE) : tale(1, 0))
                .size();
        try {
            int told = 0;
            for (var each : servers.invokeAll(List.of(server, server, server, server))) {
                told += each.get();
            }
            assertThat(told).isEqualTo(1);
        } finally {
            servers.shutdown();
        }
    }

    private Tale tale(int version, int replies, OfficeKind... kinds) {
        return new Tale(
                new OfficeTold(version, replies, 0, Light.GREEN),
                List.of(kinds).stream().map(this::notice).toList());
    }

    private OfficeNotice notice(OfficeKind kind) {
        return new OfficeNotice(
                new NoticeId("n-" + numbers.incrementAndGet()),
                kind,
                meeting.id(),
                SECRETARY,
                "Giao ban",
                meeting.plan().slot(),
                null,
                3,
                NOW);
    }

    private List<String> lines() {
        return book.newest(SECRETARY, 10).stream()
                .map(posted -> posted.notice().kind() + " " + posted.notice().amount())
                .toList();
    }
}
