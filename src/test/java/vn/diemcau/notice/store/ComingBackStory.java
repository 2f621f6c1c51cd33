package vn.diemcau.notice.store;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.schedule.Samples.CLOCK;
import static vn.diemcau.schedule.Samples.DC_MUONG_NHE;
import static vn.diemcau.schedule.Samples.NOW;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.notice.Bounce;
import vn.diemcau.notice.BounceReason;
import vn.diemcau.notice.Letter;
import vn.diemcau.notice.Letter.State;
import vn.diemcau.notice.Notice;
import vn.diemcau.notice.NoticeId;
import vn.diemcau.notice.NoticeKind;
import vn.diemcau.notice.Outbox.Tale;
import vn.diemcau.notice.Receiver;
import vn.diemcau.notice.ReturnAddresses;
import vn.diemcau.notice.Told;
import vn.diemcau.notice.inbox.MailBook.Claim;
import vn.diemcau.notice.inbox.MailBook.Result;
import vn.diemcau.notice.inbox.Mailbox;
import vn.diemcau.notice.inbox.Outcome;
import vn.diemcau.notice.inbox.Rounds;
import vn.diemcau.notice.mail.ImapMailbox;
import vn.diemcau.notice.mail.MailServer;
import vn.diemcau.notice.mail.MailServer.Security;
import vn.diemcau.notice.mail.MimeOpener;
import vn.diemcau.schedule.Calendar;
import vn.diemcau.schedule.Meeting;
import vn.diemcau.schedule.Reply;
import vn.diemcau.schedule.Revision;
import vn.diemcau.schedule.Samples;
import vn.diemcau.schedule.Slot;
import vn.diemcau.schedule.store.JdbiCalendar;
import vn.diemcau.testkit.MigratedDatabase;
import vn.diemcau.testkit.TestDatabase;
import vn.diemcau.web.Json;

/** What comes into a real mailbox is taken once, and only from those who got a letter; everything else stays as it is. */
abstract class ComingBackStory {

    private static final String COMMUNE = "xa.03160@dienbien.example";
    private static final ReturnAddresses RETURNS =
            ReturnAddresses.of("hop+*@dienbien.example", new SecretKeySpec(new byte[] {7}, "HmacSHA256"));
    private static final Duration LAPSE = Duration.ofMinutes(5);

    private GreenMail mail;
    private GreenMailUser office;
    private Jdbi jdbi;
    private JdbiReturns returns;
    private Calendar calendar;
    private Meeting meeting;
    private Mailbox mailbox;

    /** A new, empty database of that kind. */
    abstract TestDatabase database();

    @BeforeEach
    void aLetterWasSent() {
        mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        mail.start();
        office = mail.setUser("hop@dienbien.example", "hop", "mat-khau");
        jdbi = MigratedDatabase.of(database());
        returns = new JdbiReturns(jdbi);
        calendar = new JdbiCalendar(jdbi, Json.mapper());
        Meeting sample = Samples.meeting();
        calendar.alone(() -> {
            calendar.add(new Revision(sample, Samples.created()));
            return sample;
        });
        meeting = sample;
        mailbox = mailbox("");
        letters("L1", "L2");
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    @Test
    void aLetterThatCameBackIsMarkedAndItsAddressGetsNoMore() {
        deliver(report(returnPath("L1"), "failed", "5.1.1"));

        assertThat(round()).isEqualTo(1);
        assertThat(letter("L1")).isEqualTo("RETURNED UNKNOWN_ADDRESS 550 5.1.1 said so");
        assertThat(letter("L2")).isEqualTo("SENT");
        assertThat(returns.stopped(List.of(COMMUNE, "other@b.example"))).containsExactly(COMMUNE);

        returns.resume(List.of(COMMUNE));
        assertThat(returns.stopped(List.of(COMMUNE))).isEmpty();
    }

    @Test
    void aFullMailboxMayHaveRoomAgainAndADelayIsOnlyNoted() {
        deliver(report(returnPath("L1"), "failed", "5.2.2"));
        deliver(report(returnPath("L2"), "delayed", "4.4.1"));

        assertThat(round()).isEqualTo(2);
        assertThat(letter("L1")).startsWith("RETURNED MAILBOX_FULL");
        assertThat(letter("L2")).startsWith("SENT DELAYED");
        assertThat(returns.stopped(List.of(COMMUNE))).isEmpty();
    }

    @Test
    void aLetterThatCameBackStaysSoWhateverIsReportedAfterwards() {
        assertThat(returns.cameBack("L1", new Bounce(BounceReason.MAILBOX_FULL, "full"), NOW))
                .isTrue();
        assertThat(returns.cameBack("L1", new Bounce(BounceReason.UNKNOWN_ADDRESS, "no"), NOW))
                .isFalse();
        assertThat(returns.cameBack("L1", new Bounce(BounceReason.DELAYED, "no"), NOW))
                .isFalse();
        assertThat(returns.cameBack("no-letter", new Bounce(BounceReason.OTHER, "no"), NOW))
                .isFalse();

        assertThat(letter("L1")).isEqualTo("RETURNED MAILBOX_FULL full");
        assertThat(returns.stopped(List.of(COMMUNE))).isEmpty();
    }

    @Test
    void aCalendarAnswersForItsSite() {
        deliver(answer(answerTo(COMMUNE), COMMUNE, 1, "ACCEPTED"));

        assertThat(round()).isEqualTo(1);
        assertThat(replies()).containsExactly("dc-03160 true 1");
        assertThat(round()).isZero();
    }

    @Test
    void aCalendarThatDeclinesWithoutAReasonIsTaken() {
        deliver(answer(answerTo(COMMUNE), COMMUNE, 1, "DECLINED"));

        round();
        assertThat(replies()).containsExactly("dc-03160 false 0");
        assertThat(calendar.replies(meeting.id()).get(0).reason()).startsWith("Không dự");
    }

    @Test
    void tentativeIsNotedAndNotCounted() {
        deliver(answer(answerTo(COMMUNE), COMMUNE, 1, "TENTATIVE"));

        assertThat(round()).isEqualTo(1);
        assertThat(replies()).isEmpty();
        assertThat(outcomes()).containsExactly("TENTATIVE m-1 dc-03160");
        assertThat(new JdbiProofs(jdbi).of(meeting.id()).get(DC_MUONG_NHE).perhaps())
                .isEqualTo(NOW);
    }

    @Test
    void anAnswerToAnEarlierTimeIsNotCounted() {
        Slot later = Samples.slot("14:00", "16:00");
        calendar.alone(() -> {
            calendar.revise(Samples.moved(meeting, later));
            return meeting;
        });
        deliver(answer(answerTo(COMMUNE), COMMUNE, 1, "ACCEPTED"));
        deliver(answer(answerTo(COMMUNE), COMMUNE, 99, "ACCEPTED"));
        round();
        assertThat(replies()).isEmpty();
        assertThat(outcomes()).containsExactly("STALE m-1 dc-03160", "STALE m-1 dc-03160");

        deliver(answer(answerTo(COMMUNE), COMMUNE, 2, "ACCEPTED"));
        round();
        assertThat(replies()).containsExactly("dc-03160 true 1");
    }

    @Test
    void whoDidNotGetTheLetterAnswersForNobody() {
        String other = RETURNS.ofAnswer(meeting.id(), Samples.DC_SIN_THAU, "xa.03158@dienbien.example")
                .orElseThrow();
        deliver(answer("hop@dienbien.example", COMMUNE, 1, "ACCEPTED"));
        deliver(answer("hop+raaaaaaaaaaaaaaaaaaaa@dienbien.example", COMMUNE, 1, "ACCEPTED"));
        deliver(answer(other, COMMUNE, 1, "ACCEPTED"));
        deliver(answer(answerTo(COMMUNE), "guest@evil.example", 1, "ACCEPTED"));
        deliver(answer(answerTo(COMMUNE), COMMUNE, 1, "ACCEPTED").replace("m-1@diemcau", "m-2@diemcau"));
        deliver("Auto-Submitted: auto-generated\r\n" + answer(answerTo(COMMUNE), COMMUNE, 1, "ACCEPTED"));
        deliver(report("hop+bl1" + "a".repeat(20) + "@dienbien.example", "failed", "5.1.1"));
        deliver(report(answerTo(COMMUNE), "failed", "5.1.1"));

        assertThat(round()).isZero();
        assertThat(replies()).isEmpty();
        assertThat(letter("L1")).isEqualTo("SENT");
    }

    @Test
    void noMailIsTakenTwiceNotEvenByAMailboxThatWasSetUpAnew() {
        String declined = answer(answerTo(COMMUNE), COMMUNE, 1, "DECLINED");
        deliver(declined);
        round();
        jdbi.useHandle(handle -> handle.execute("delete from notice_mailbox"));
        deliver(answer(answerTo(COMMUNE), COMMUNE, 1, "ACCEPTED").replace("Subject: Re", "Subject: Re: Re"));

        assertThat(round()).isEqualTo(1);
        assertThat(replies()).containsExactly("dc-03160 false 0", "dc-03160 true 1");
    }

    @Test
    void whatIsTooLargeOrBrokenHoldsUpNothing() {
        deliver("To: " + returnPath("L1") + "\r\nSubject: large\r\n\r\n" + "x".repeat(50 * 1024 * 1024));
        deliver("To: " + returnPath("L1") + "\r\nContent-Type: multipart/report\r\n\r\n\u0000\u0001");
        deliver("To: " + returnPath("L1") + "\r\nContent-Type: multipart/report; boundary=a\r\n\r\n--a\r\n\r\n--a\r\n");
        deliver("Subject: no addressee\r\n\r\n");
        deliver(report(returnPath("L2"), "failed", "5.1.1"));

        assertThat(round()).isEqualTo(1);
        assertThat(letter("L1")).isEqualTo("SENT");
        assertThat(letter("L2")).startsWith("RETURNED");
    }

    @Test
    void everyMailStaysUnreadWhereItWasUnlessThereIsAPlaceForThoseThatAreTaken() throws Exception {
        deliver(report(returnPath("L1"), "failed", "5.1.1"));
        deliver("To: hop@dienbien.example\r\nSubject: hello\r\n\r\nfor people");
        round();
        assertThat(inbox()).containsExactly("Undelivered false", "hello false");

        jdbi.useHandle(handle -> handle.execute("delete from notice_mailbox"));
        jdbi.useHandle(handle -> handle.execute("delete from notice_mail"));
        mailbox = mailbox("Da xu ly");
        assertThat(round()).isEqualTo(1);
        assertThat(inbox()).containsExactly("hello false");
    }

    @Test
    void ofTwoServersThatTakeUpAMailOneMayActUntilItsClaimLapses() {
        var book = new JdbiMailBook(jdbi);
        var claim = new Claim("h-1", "box", 1, 7);

        assertThat(book.claim(claim, NOW, NOW.minus(LAPSE))).isTrue();
        assertThat(book.claim(claim, NOW, NOW.minus(LAPSE))).isFalse();
        assertThat(book.abandoned("box", 1, NOW.minus(LAPSE), 3)).isEmpty();
        assertThat(book.abandoned("box", 1, NOW, 3)).containsExactly(7L);
        assertThat(book.claim(claim, NOW.plus(LAPSE), NOW)).isTrue();
        book.settle("h-1", new Result(Outcome.BOUNCE, null, null));
        assertThat(book.claim(claim, NOW.plus(LAPSE), NOW.plus(LAPSE))).isFalse();
        assertThat(book.abandoned("box", 1, NOW.plus(LAPSE), 3)).isEmpty();
    }

    private int round() {
        return round(CLOCK);
    }

    private int round(Clock clock) {
        try {
            return Rounds.clearing(
                            mailbox,
                            new JdbiMailBook(jdbi),
                            RETURNS,
                            returns,
                            new MimeOpener(),
                            calendar,
                            Samples.directory(),
                            clock)
                    .round();
        } catch (Mailbox.Unreachable failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Mailbox mailbox(String filed) {
        var server = new MailServer(
                "127.0.0.1",
                mail.getImap().getPort(),
                Security.NONE,
                "hop",
                "mat-khau",
                Duration.ofSeconds(20),
                Optional.empty());
        return new ImapMailbox(server, "INBOX", filed);
    }

    private static String returnPath(String letter) {
        return RETURNS.ofLetter(letter).orElseThrow();
    }

    private String answerTo(String address) {
        return RETURNS.ofAnswer(meeting.id(), DC_MUONG_NHE, address).orElseThrow();
    }

    private static String report(String to, String action, String code) {
        return """
                From: MAILER-DAEMON@dienbien.example
                To: %s
                Subject: Undelivered
                Content-Type: multipart/report; report-type=delivery-status; boundary=a

                --a
                Content-Type: text/plain

                Sorry.
                --a
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mail.dienbien.example

                Final-Recipient: rfc822; xa.03160@dienbien.example
                Action: %s
                Status: %s
                Diagnostic-Code: smtp; 550 %s said so
                --a--
                """.formatted(to, action, code, code);
    }

    private static String answer(String to, String attendee, int sequence, String participation) {
        return """
                From: %s
                To: %s
                Subject: Re
                Content-Type: text/calendar; method=REPLY; charset=UTF-8

                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Test//EN
                METHOD:REPLY
                BEGIN:VEVENT
                UID:m-1@diemcau
                SEQUENCE:%d
                DTSTAMP:20261122T010000Z
                ATTENDEE;PARTSTAT=%s:mailto:%s
                END:VEVENT
                END:VCALENDAR
                """.formatted(attendee, to, sequence, participation, attendee);
    }

    private void deliver(String text) {
        try {
            byte[] bytes = text.replaceAll("\\r?\\n", "\r\n").getBytes(StandardCharsets.UTF_8);
            office.deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes)));
        } catch (MessagingException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private List<String> inbox() throws Exception {
        return mail.getManagers().getImapHostManager().getInbox(office).getMessages().stream()
                .filter(stored -> !stored.isSet(Flags.Flag.DELETED))
                .map(stored -> {
                    try {
                        return stored.getMimeMessage().getSubject() + " " + stored.isSet(Flags.Flag.SEEN);
                    } catch (MessagingException failed) {
                        throw new IllegalStateException(failed);
                    }
                })
                .toList();
    }

    private List<String> replies() {
        return calendar.replies(meeting.id()).stream()
                .map((Reply reply) -> reply.site() + " " + reply.attending() + " " + reply.headCount())
                .toList();
    }

    private List<String> outcomes() {
        return jdbi.withHandle(handle -> handle.createQuery("select * from notice_mail order by uid")
                .map((row, context) ->
                        row.getString("outcome") + " " + row.getString("meeting_id") + " " + row.getString("site_id"))
                .list());
    }

    private String letter(String id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from notice_letter where id = :id")
                .bind("id", id)
                .map((row, context) ->
                        row.getString("state") + known(row.getString("came_back")) + known(row.getString("trouble")))
                .one());
    }

    private static String known(@Nullable String text) {
        return text == null ? "" : " " + text;
    }

    private void letters(String... ids) {
        var notice = new Notice(
                new NoticeId("n-1"),
                NoticeKind.INVITATION,
                new MeetingId("m-1"),
                1,
                0,
                Receiver.of(DC_MUONG_NHE),
                "Giao ban",
                Samples.slot("08:00", "10:00"),
                null,
                NOW);
        List<Letter> sent = Stream.of(ids)
                .map(id -> new Letter(id, notice, COMMUNE, State.SENT, 1, NOW, null))
                .toList();
        new JdbiOutbox(jdbi).tell(new MeetingId("m-1"), told -> new Tale(new Told(1, Set.of()), List.of(notice), sent));
    }
}
