package vn.diemcau.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.diemcau.notice.inbox.Contents;

/** Mails as mail servers and calendars send them, and as nobody should. */
class MimeOpenerTest {

    private static final String REPORT = """
            From: MAILER-DAEMON@mail.dienbien.example
            To: hop+b@dienbien.example
            Subject: Undelivered Mail
            Auto-Submitted: auto-replied
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary="=_1"

            --=_1
            Content-Type: text/plain; charset=us-ascii

            This is the mail system.
            --=_1
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mail.dienbien.example

            Action: failed
            Status: 5.1.1

            --=_1
            Content-Type: text/rfc822-headers

            Message-ID: <x@dienbien.example>
            --=_1--
            """;

    private static final String ANSWER = """
            To: hop+r@dienbien.example
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=a

            --a
            Content-Type: multipart/alternative; boundary=b

            --b
            Content-Type: text/plain; charset=no-such-charset

            Accepted
            --b
            Content-Type: text/calendar; method=REPLY; charset=UTF-8
            Content-Transfer-Encoding: base64

            QkVHSU46VkNBTEVOREFS
            --b--
            --a--
            """;

    private final MimeOpener opener = new MimeOpener();

    @Test
    void aReportIsFoundInItsPlace() {
        Contents contents = open(REPORT);

        assertThat(text(contents.report().orElseThrow()))
                .startsWith("Reporting-MTA:")
                .contains("Status: 5.1.1");
        assertThat(contents.calendar()).isEmpty();
        assertThat(contents.automatic()).isTrue();
    }

    @Test
    void anAnswerIsFoundAmongTheOtherForms() {
        Contents contents = open(ANSWER);

        assertThat(text(contents.calendar().orElseThrow())).isEqualTo("BEGIN:VCALENDAR");
        assertThat(contents.report()).isEmpty();
        assertThat(contents.automatic()).isFalse();
    }

    @Test
    void aReportThatSomebodyPassedOnIsNone() {
        assertThat(open(REPORT.replace("multipart/report", "multipart/mixed")).report())
                .isEmpty();
    }

    @Test
    @Timeout(20)
    void aThousandPartsWithinEachOtherAreNotTakenApart() {
        var mail = new StringBuilder("MIME-Version: 1.0\r\n");
        for (int level = 0; level < 1_000; level++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(level)
                    .append("\r\n\r\n--b");
            mail.append(level).append("\r\n");
        }
        mail.append("Content-Type: text/calendar\r\n\r\nBEGIN:VCALENDAR\r\n");

        assertThat(open(mail.toString()).calendar()).isEmpty();
    }

    @Test
    @Timeout(20)
    void tenThousandPartsBesideEachOtherAreNotLookedAt() {
        String parts = "--b\r\nContent-Type: text/plain\r\n\r\nx\r\n".repeat(10_000);

        assertThat(open("Content-Type: multipart/mixed; boundary=b\r\n\r\n" + parts
                                + "--b\r\nContent-Type: text/calendar\r\n\r\nX\r\n--b--\r\n")
                        .calendar())
                .isEmpty();
    }

    @Test
    void ofALargeCalendarOnlySoMuchIsReadThatItIsTooMuch() {
        String file = "BEGIN:VCALENDAR\r\n" + "X-A:b\r\n".repeat(100_000);

        assertThat(open("Content-Type: text/calendar\r\n\r\n" + file).calendar())
                .hasValueSatisfying(bytes -> assertThat(bytes).hasSize(64 * 1024 + 1));
    }

    @Test
    void brokenEncodingsAreForPeople() {
        assertThat(open(ANSWER.replace("base64", "x-rot13"))).isEqualTo(Contents.NOTHING);
        assertThat(open(ANSWER.replace("QkVHSU46VkNBTEVOREFS", "%%%%")).report())
                .isEmpty();
        assertThat(open("Content-Type: multipart/mixed\r\n\r\nno boundary").calendar())
                .isEmpty();
        assertThat(open("Content-Type: ;;;=\r\n\r\n").calendar()).isEmpty();
        assertThat(open("")).isEqualTo(Contents.NOTHING);
    }

    @Test
    void bytesOfAnyKindAreBorne() {
        var random = new Random(42);
        for (int mail = 0; mail < 2_000; mail++) {
            byte[] bytes = (mail % 2 == 0 ? REPORT : ANSWER).getBytes(StandardCharsets.UTF_8);
            for (int change = 0; change < 20; change++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            assertThatCode(() -> opener.open(bytes)).doesNotThrowAnyException();
        }
    }

    private Contents open(String mail) {
        return opener.open(mail.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
