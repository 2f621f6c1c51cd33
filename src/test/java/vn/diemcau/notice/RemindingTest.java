package vn.diemcau.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.schedule.Samples.BY;
import static vn.diemcau.schedule.Samples.CLOCK;
import static vn.diemcau.schedule.Samples.DC_MUONG_NHE;
import static vn.diemcau.schedule.Samples.DC_SIN_THAU;
import static vn.diemcau.schedule.Samples.NOW;
import static vn.diemcau.schedule.Samples.SITE_CALLS;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.AccountId;
import vn.diemcau.notice.store.JdbiBoard;
import vn.diemcau.notice.store.JdbiOutbox;
import vn.diemcau.notice.store.JdbiProofs;
import vn.diemcau.notice.store.JdbiReminderBook;
import vn.diemcau.schedule.Calendar;
import vn.diemcau.schedule.HistoryEntry;
import vn.diemcau.schedule.HistoryEntry.What;
import vn.diemcau.schedule.Meeting;
import vn.diemcau.schedule.Reply;
import vn.diemcau.schedule.Revision;
import vn.diemcau.schedule.Samples;
import vn.diemcau.schedule.Wishes;
import vn.diemcau.schedule.series.KeptRhythms;
import vn.diemcau.schedule.store.JdbiCalendar;
import vn.diemcau.schedule.store.JdbiSeriesStore;
import vn.diemcau.testkit.MigratedDatabase;
import vn.diemcau.testkit.TestDatabase;
import vn.diemcau.web.Json;

/** Who is reminded, and that it is once; and what the proof says of it. */
class RemindingTest {

    private static final Instant LATER = NOW.plus(Duration.ofMinutes(1));

    private final AtomicInteger numbers = new AtomicInteger();
    private final Meeting meeting = Samples.meeting();
    private Calendar calendar;
    private JdbiProofs proofs;
    private JdbiReminderBook book;
    private JdbiBoard board;
    private Reminding reminding;

    @BeforeEach
    void bothSitesAreInvited() {
        var jdbi = MigratedDatabase.of(TestDatabase.h2InMemory());
        calendar = new JdbiCalendar(jdbi, Json.mapper());
        proofs = new JdbiProofs(jdbi);
        book = new JdbiReminderBook(jdbi);
        board = new JdbiBoard(jdbi);
        var outbox = new JdbiOutbox(jdbi);
        var mailroom = new Mailroom(new MailRules(false, "", Set.of(), ""), null, null, () -> "");
        var rhythms = new KeptRhythms(new JdbiSeriesStore(jdbi), CLOCK);
        reminding = new Reminding(
                calendar, new Evidence(proofs, rhythms, calendar), outbox, mailroom, deaf(), this::id, CLOCK);
        calendar.alone(() -> {
            calendar.add(new Revision(meeting, new HistoryEntry(NOW, BY, What.CREATED, null, Map.of())));
            return meeting;
        });
        new Telling(outbox, calendar, rhythms, mailroom, deaf(), this::id, CLOCK).round();
    }

    @Test
    void whoHasAnsweredIsNotReminded() {
        calendar.add(
                meeting.id(),
                new Reply(DC_MUONG_NHE, true, 3, List.of(), null, meeting.plan().slot(), NOW, BY, Wishes.NONE));

        assertThat(reminding.remind(meeting, LATER, () -> true)).isEqualTo(1);
        assertThat(board.newest(Set.of(DC_SIN_THAU), new AccountId("a"), 1)
                        .get(0)
                        .notice()
                        .kind())
                .isEqualTo(NoticeKind.REMINDER);
    }

    @Test
    void whoWasToldSinceIsNotReminded() {
        assertThat(reminding.remind(meeting, NOW, () -> true)).isZero();
    }

    @Test
    void aRuleIsFollowedOnceForEachTimeOfTheMeeting() {
        Instant start = meeting.plan().slot().start();
        assertThat(reminding.remind(meeting, LATER, () -> book.first(meeting.id(), start, "1@08:00")))
                .isEqualTo(2);
        assertThat(reminding.remind(meeting, LATER, () -> book.first(meeting.id(), start, "1@08:00")))
                .isZero();
        assertThat(book.first(meeting.id(), start.plusSeconds(3600), "1@08:00")).isTrue();
    }

    @Test
    void theProofSaysWhoWasToldWhoHasSeenAndWhoWasCalled() {
        proofs.called(meeting.id(), DC_SIN_THAU, SITE_CALLS, "Sẽ dự", NOW);
        board.see(Set.of(DC_MUONG_NHE), meeting.id(), new AccountId("a"), NOW);

        Proof seen = proofs.of(meeting.id()).get(DC_MUONG_NHE);
        assertThat(seen.told()).isEqualTo(NOW);
        assertThat(seen.seen()).isEqualTo(NOW);
        Proof called = proofs.of(meeting.id()).get(DC_SIN_THAU);
        assertThat(called.seen()).isNull();
        assertThat(called.calls()).containsExactly(new Proof.Called(NOW, SITE_CALLS.name(), "Sẽ dự"));

        reminding.remind(meeting, LATER, () -> true);
        assertThat(proofs.of(meeting.id()).get(DC_MUONG_NHE).seen())
                .as("a reminder says nothing new")
                .isEqualTo(NOW);
    }

    private String id() {
        return "n-" + numbers.incrementAndGet();
    }

    @SuppressWarnings("unchecked")
    private static Event<Noticed> deaf() {
        return (Event<Noticed>) Proxy.newProxyInstance(
                Event.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> null);
    }
}
