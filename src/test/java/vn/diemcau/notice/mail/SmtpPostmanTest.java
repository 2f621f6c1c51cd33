package vn.diemcau.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.diemcau.notice.BounceReason;
import vn.diemcau.notice.Envelope;
import vn.diemcau.notice.Postman.Receipt;
import vn.diemcau.notice.Postman.Unreachable;
import vn.diemcau.notice.Postman.Verdict;
import vn.diemcau.notice.Postman.Walk;
import vn.diemcau.notice.mail.MailServer.Security;
import vn.diemcau.schedule.Samples;

/** Letters over real connections to mail servers of every temper. */
class SmtpPostmanTest {

    private static final Envelope LETTER = new Envelope(
            "n1@dienbien.example",
            "xa.03160@dienbien.example",
            "[Mời họp] Giao ban: ứng phó lũ quét ở các xã, phường vùng cao – 08:00 26/11/2026",
            "Kính gửi: UBND xã Mường Nhé\n",
            "<p>Kính gửi: UBND xã Mường Nhé</p>",
            new Envelope.CalendarPart("REQUEST", "BEGIN:VCALENDAR\r\nSUMMARY:Lũ quét\r\nEND:VCALENDAR\r\n"),
            null);

    @Test
    void aLetterArrivesAsItWasWrittenUnderOurName() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            assertThat(handed(server.getSmtp().getPort())).isEqualTo(Receipt.TAKEN);

            MimeMessage letter = server.getReceivedMessages()[0];
            assertThat(letter.getSubject()).isEqualTo(LETTER.subject());
            assertThat(letter.getMessageID()).isEqualTo("<n1@dienbien.example>");
            assertThat(letter.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
            assertThat(letter.getFrom()[0].toString()).contains("hop@dienbien.example");
            assertThat(letter.getAllRecipients()[0]).hasToString(LETTER.to());
            MimeMultipart whole = (MimeMultipart) letter.getContent();
            MimeMultipart forms = (MimeMultipart) whole.getBodyPart(0).getContent();
            assertThat(forms.getBodyPart(0).getContent().toString()).isEqualToIgnoringNewLines(LETTER.text());
            assertThat(forms.getBodyPart(1).getContent()).hasToString(LETTER.html());
            assertThat(forms.getBodyPart(2).getContentType()).isEqualTo("text/calendar; charset=UTF-8; method=REQUEST");
            assertThat(bytes(forms.getBodyPart(2))).isEqualTo(LETTER.calendar().file());
            assertThat(whole.getBodyPart(1).getFileName()).isEqualTo("invite.ics");
            assertThat(bytes(whole.getBodyPart(1))).isEqualTo(LETTER.calendar().file());
        } finally {
            server.stop();
        }
    }

    @Test
    void headersOnTheWireAreAscii() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            handed(server.getSmtp().getPort());
            MimeMessage letter = server.getReceivedMessages()[0];
            for (String line : Collections.list(letter.getAllHeaderLines())) {
                assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(line))
                        .as(line)
                        .isTrue();
            }
            assertThat(letter.getHeader("Subject", null)).startsWith("=?UTF-8?");
        } finally {
            server.stop();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "550 5.1.1 no such user, NEVER",
        "553 5.1.3 bad address, NEVER",
        "450 4.2.0 greylisted, LATER",
        "451 4.3.0 try again, LATER",
        "421 4.3.2 going down, LATER",
        "'', LATER"
    })
    void whatIsFinalIsNotTriedAgainAndEverythingElseIs(String answer, Verdict verdict) throws Exception {
        try (GrumpyServer server = new GrumpyServer(answer)) {
            Receipt receipt = handed(server.port());

            assertThat(receipt.verdict()).isEqualTo(verdict);
            assertThat(receipt.words()).isNotEmpty().doesNotContain("\n");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.1.1 no such user, UNKNOWN_ADDRESS",
        "RCPT, 553 5.1.3 bad address, UNKNOWN_ADDRESS",
        "RCPT, 550 5.2.1 disabled, MAILBOX_DISABLED",
        "RCPT, 552 5.2.2 full, MAILBOX_FULL",
        "RCPT, 552 5.3.4 too large, TOO_LARGE",
        "RCPT, 550 mailbox unavailable, UNKNOWN_ADDRESS",
        "RCPT, 551 user not local, UNKNOWN_ADDRESS",
        "RCPT, 553 mailbox name not allowed, UNKNOWN_ADDRESS",
        "DATA, 554 5.1.1 no valid recipients, UNKNOWN_ADDRESS"
    })
    void aReceiverWhoIsRefusedForGoodIsToldAsReportsTellIt(String step, String answer, BounceReason reason)
            throws Exception {
        assertThat(said(step, answer)).isEqualTo(new Receipt(Verdict.NEVER, answer, reason));
    }

    @Test
    void anAnswerOfSeveralLinesIsReadAsOne() throws Exception {
        Receipt receipt = said("RCPT", "550-5.1.1 no such user,\r\n550 5.1.1 ask the postmaster");

        assertThat(receipt.bounce()).isEqualTo(BounceReason.UNKNOWN_ADDRESS);
        assertThat(receipt.words()).contains("postmaster").doesNotContain("\n");
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.7.1 relaying denied",
        "RCPT, 530 5.7.0 authentication required",
        "RCPT, 550 5.4.1 no route",
        "RCPT, 554 transaction failed",
        "RCPT, 550 4.2.0 not now",
        "RCPT, 501 5.5.4 arguments",
        "MAIL, 550 5.1.1 who are you",
        "MAIL, 553 sender not allowed",
        "DATA, 550 spam",
        "DATA, 554 5.7.1 spam"
    })
    void whatIsAboutUsIsHeldAgainstNoReceiver(String step, String answer) throws Exception {
        assertThat(said(step, answer)).isEqualTo(new Receipt(Verdict.NEVER, answer));
    }

    @ParameterizedTest
    @CsvSource({"450 4.1.1 greylisted", "452 4.2.2 full for now", "451 5.1.1 a code that does not fit"})
    void whatIsSaidForNowIsHeldAgainstNobody(String answer) throws Exception {
        assertThat(said("RCPT", answer)).isEqualTo(new Receipt(Verdict.LATER, answer));
    }

    private static Receipt said(String step, String answer) throws Exception {
        try (GrumpyServer server = new GrumpyServer(step, answer)) {
            Receipt receipt = handed(server.port());
            return new Receipt(
                    receipt.verdict(), receipt.words().replaceFirst("^Invalid Addresses; ", ""), receipt.bounce());
        }
    }

    @Test
    void aServerThatIsAwayIsToldInWords() throws IOException {
        // A port that is held and not listened on: one that was given back may be somebody else's by now.
        try (Socket held = new Socket()) {
            held.bind(new InetSocketAddress("127.0.0.1", 0));
            assertThatThrownBy(() -> handed(held.getLocalPort()))
                    .isInstanceOf(Unreachable.class)
                    .hasMessageContaining("127.0.0.1");
        }
    }

    @Test
    void nothingIsSaidToAServerThatOffersNoProtection() {
        try (GrumpyServer server = new GrumpyServer("250 ok")) {
            var postman = postman(server.port(), Security.STARTTLS);

            assertThatThrownBy(() -> postman.setOut().close()).isInstanceOf(Unreachable.class);
        }
    }

    @Test
    void theSettingsShowNoPassword() {
        assertThat(settings(25, Security.TLS).toString()).doesNotContain("mat-khau");
    }

    private static Receipt handed(int port) throws Unreachable {
        try (Walk walk = postman(port, Security.NONE).setOut()) {
            return walk.hand(LETTER);
        }
    }

    private static SmtpPostman postman(int port, Security security) {
        return new SmtpPostman(settings(port, security), "hop@dienbien.example", Samples.CLOCK);
    }

    private static MailServer settings(int port, Security security) {
        return new MailServer("127.0.0.1", port, security, "", "mat-khau", Duration.ofSeconds(5), Optional.empty());
    }

    private static String bytes(BodyPart part) throws MessagingException, IOException {
        return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
