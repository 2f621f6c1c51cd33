package vn.diemcau.notice.store;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.schedule.Samples.DC_MUONG_NHE;
import static vn.diemcau.schedule.Samples.NOW;
import static vn.diemcau.schedule.Samples.ZONE;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.notice.BounceReason;
import vn.diemcau.notice.Envelope;
import vn.diemcau.notice.Letter;
import vn.diemcau.notice.Letter.State;
import vn.diemcau.notice.MailRules;
import vn.diemcau.notice.Notice;
import vn.diemcau.notice.NoticeId;
import vn.diemcau.notice.NoticeKind;
import vn.diemcau.notice.Outbox.Tale;
import vn.diemcau.notice.Posting;
import vn.diemcau.notice.Postman;
import vn.diemcau.notice.Receiver;
import vn.diemcau.notice.Told;
import vn.diemcau.schedule.Samples;
import vn.diemcau.testkit.MigratedDatabase;
import vn.diemcau.testkit.TestDatabase;

/** Letters get through whatever mail servers say and whichever of our servers dies, and never twice while nobody dies. */
abstract class PostingStory {

    private static final MailRules RULES = new MailRules(true, "hop@dienbien.example", Set.of(), "");
    private static final Duration CLAIM = Duration.ofMinutes(5);

    private final List<String> taken = new CopyOnWriteArrayList<>();
    private Instant now = NOW;
    private Postman.Receipt says = Postman.Receipt.TAKEN;
    private boolean away;
    private boolean overtaken;
    private Jdbi jdbi;
    private JdbiLetters letters;

    /** A new, empty database of that kind. */
    abstract TestDatabase database();

    @BeforeEach
    void threeLettersWait() {
        jdbi = MigratedDatabase.of(database());
        letters = new JdbiLetters(jdbi);
        List<Notice> notices = new ArrayList<>();
        List<Letter> waiting = new ArrayList<>();
        for (int number = 1; number <= 3; number++) {
            Notice notice = notice(number);
            notices.add(notice);
            waiting.add(new Letter("l-" + number, notice, "a@b.example", State.WAITING, 0, NOW, null));
        }
        new JdbiOutbox(jdbi).tell(new MeetingId("m-1"), told -> new Tale(Told.NOTHING, notices, waiting));
    }

    @Test
    void whatWaitsIsSentOnce() {
        assertThat(server().round()).isEqualTo(3);
        assertThat(server().round()).isZero();

        assertThat(taken).containsExactly("l-1", "l-2", "l-3");
        assertThat(state("l-1")).isEqualTo("SENT 1");
    }

    @Test
    void severalServersThatSendAtOnceSendEachLetterOnce() throws Exception {
        ExecutorService servers = Executors.newFixedThreadPool(4);
        try {
            Callable<Integer> server = () -> server().round();
            for (Future<Integer> each : servers.invokeAll(List.of(server, server, server, server))) {
                each.get();
            }
        } finally {
            servers.shutdown();
        }
        assertThat(taken).containsExactlyInAnyOrder("l-1", "l-2", "l-3");
    }

    @Test
    void aLetterWhoseServerDiedIsSentByAnotherOnceItsClaimHasLapsed() {
        Letter claimed = letters.due(now, 1).get(0);
        assertThat(letters.claim(claimed, now.plus(CLAIM))).isTrue();
        assertThat(letters.claim(claimed, now.plus(CLAIM))).isFalse();

        assertThat(server().round()).isEqualTo(2);
        assertThat(taken).doesNotContain(claimed.id());

        now = now.plus(CLAIM);
        assertThat(server().round()).isEqualTo(1);
        assertThat(taken).contains(claimed.id());
    }

    @Test
    void whatIsRefusedForNowIsTriedAgainAndGivenUpAfterADay() {
        says = new Postman.Receipt(Postman.Verdict.LATER, "451 4.3.0 try again");
        server().round();
        assertThat(state("l-1")).isEqualTo("WAITING 1 451 4.3.0 try again");
        assertThat(server().round()).isZero();

        int rounds = 0;
        while (state("l-1").startsWith("WAITING")) {
            now = now.plus(Duration.ofHours(8));
            server().round();
            rounds++;
        }
        assertThat(rounds).isBetween(8, 20);
        assertThat(state("l-1")).startsWith("FAILED").endsWith("try again");
        assertThat(taken).isEmpty();
    }

    @Test
    void whatIsRefusedForGoodIsNotTriedAgain() {
        says = new Postman.Receipt(Postman.Verdict.NEVER, "550 5.7.1 relaying denied");
        server().round();

        assertThat(state("l-1")).isEqualTo("FAILED 1 550 5.7.1 relaying denied");
        assertThat(new JdbiReturns(jdbi).stopped(List.of("a@b.example"))).isEmpty();
        now = now.plus(Duration.ofDays(2));
        says = Postman.Receipt.TAKEN;
        assertThat(server().round()).isZero();
    }

    @Test
    void aReceiverWhoIsRefusedOnTheSpotIsOneWhoseLetterCameBack() {
        says = new Postman.Receipt(Postman.Verdict.NEVER, "550 5.1.1 no such user", BounceReason.UNKNOWN_ADDRESS);
        assertThat(server().round()).isZero();

        assertThat(state("l-1")).isEqualTo("RETURNED 1 550 5.1.1 no such user");
        assertThat(new JdbiReturns(jdbi).stopped(List.of("a@b.example"))).containsExactly("a@b.example");
        now = now.plus(Duration.ofDays(2));
        says = Postman.Receipt.TAKEN;
        assertThat(server().round()).isZero();
    }

    @Test
    void aMailboxThatIsFullOnTheSpotStopsNoAddress() {
        says = new Postman.Receipt(Postman.Verdict.NEVER, "552 5.2.2 full", BounceReason.MAILBOX_FULL);
        server().round();

        assertThat(state("l-1")).isEqualTo("RETURNED 1 552 5.2.2 full");
        assertThat(new JdbiReturns(jdbi).stopped(List.of("a@b.example"))).isEmpty();
    }

    @Test
    void noLetterIsLostWhileTheMailServerIsAway() {
        away = true;
        server().round();
        assertThat(state("l-1")).isEqualTo("WAITING 1 nobody there");
        assertThat(state("l-2")).isEqualTo("WAITING 0");

        away = false;
        now = now.plus(Duration.ofMinutes(1));
        assertThat(server().round()).isEqualTo(3);
    }

    @Test
    void whatNoLongerHoldsIsNotSent() {
        overtaken = true;
        server().round();

        assertThat(taken).isEmpty();
        assertThat(state("l-1")).isEqualTo("DROPPED 1 OVERTAKEN");
    }

    private Posting server() {
        return new Posting(
                RULES,
                letters,
                new JdbiReturns(jdbi),
                letter -> overtaken
                        ? Optional.empty()
                        : Optional.of(new Envelope(letter.id(), letter.address(), "", "", "", null, null)),
                this::walk,
                clock());
    }

    private Postman.Walk walk() throws Postman.Unreachable {
        if (away) {
            throw new Postman.Unreachable("nobody there");
        }
        return new Postman.Walk() {
            @Override
            public Postman.Receipt hand(Envelope envelope) {
                if (says.verdict() == Postman.Verdict.TAKEN) {
                    taken.add(envelope.id());
                }
                return says;
            }

            @Override
            public void close() {}
        };
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZONE;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException("one zone");
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    private String state(String letter) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from notice_letter where id = :id")
                .bind("id", letter)
                .map((row, context) -> row.getString("state") + " " + row.getInt("attempts")
                        + (row.getString("trouble") == null ? "" : " " + row.getString("trouble")))
                .one());
    }

    private static Notice notice(int number) {
        return new Notice(
                new NoticeId("n-" + number),
                NoticeKind.INVITATION,
                new MeetingId("m-1"),
                1,
                0,
                Receiver.of(DC_MUONG_NHE),
                "Giao ban",
                Samples.slot("08:00", "10:00"),
                null,
                NOW);
    }
}
