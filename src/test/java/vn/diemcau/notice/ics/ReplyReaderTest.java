package vn.diemcau.notice.ics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.diemcau.kernel.Answer;
import vn.diemcau.schedule.Samples;

class ReplyReaderTest {

    private static final String ATTENDEE =
            "ATTENDEE;PARTSTAT=ACCEPTED;CN=\"Nhé, Mường\":mailto:MuongNhe@dienbien.gov.vn";

    @Test
    void anAnswerSaysWhoAnswersWhatToWhich() {
        CalendarReply reply = read(
                "UID:m-1@diemcau",
                "SEQUENCE:3",
                ATTENDEE,
                "COMMENT:Đến muộn 10 phút\\, xin lỗi\\nLò Văn A",
                "DTSTAMP:20261122T010000Z");

        assertThat(reply.uid()).isEqualTo("m-1@diemcau");
        assertThat(reply.sequence()).isEqualTo(3);
        assertThat(reply.attendee()).isEqualTo("muongnhe@dienbien.gov.vn");
        assertThat(reply.participation()).isEqualTo(Participation.ACCEPTED);
        assertThat(reply.comment()).isEqualTo("Đến muộn 10 phút, xin lỗi\nLò Văn A");
        assertThat(reply.occurrence()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ACCEPTED, ACCEPTED",
        "declined, DECLINED",
        "TENTATIVE, TENTATIVE",
        "DELEGATED, DELEGATED",
        "NEEDS-ACTION, NEEDS_ACTION"
    })
    void everyAnswerOfACalendarIsUnderstood(String word, Participation participation) {
        assertThat(read("UID:m-1@diemcau", "ATTENDEE;PARTSTAT=" + word + ":mailto:a@b.vn")
                        .participation())
                .isEqualTo(participation);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RECURRENCE-ID;TZID=Asia/Ho_Chi_Minh:20261217T080000",
                "RECURRENCE-ID;TZID=SE Asia Standard Time:20261217T080000",
                "RECURRENCE-ID:20261217T080000",
                "RECURRENCE-ID:20261217T010000Z"
            })
    void oneOfASeriesIsNamedByItsOriginalStart(String line) {
        assertThat(read("UID:m-1@diemcau", ATTENDEE, line).occurrence()).contains(Samples.at("2026-12-17T08:00"));
    }

    @Test
    void answersToSeveralOfASeriesComeInOneFile() {
        String one = event("UID:s@diemcau", ATTENDEE, "RECURRENCE-ID:20261217T010000Z");
        String other = event("UID:s@diemcau", ATTENDEE, "RECURRENCE-ID:20261224T010000Z");

        assertThat(accepted(ReplyReader.read(bytes(file("METHOD:REPLY", one + other)))))
                .hasSize(2);
    }

    @Test
    void linesMayBeFoldedInTheMiddleOfALetterlessPlaceAndEndAsTheyLike() {
        String folded =
                file("METHOD:REPLY", event("UID:m-1@\r\n diemcau", ATTENDEE)).replace("\r\n", "\n");

        assertThat(accepted(ReplyReader.read(bytes("\uFEFF" + folded))).get(0).uid())
                .isEqualTo("m-1@diemcau");
    }

    @Test
    void ourOwnFilesAreTakenApartButAreNoAnswers() {
        assertThat(refusal(CalendarFiles.request(Letters.briefing(1)))).isEqualTo("CALENDAR_NO_REPLY");
    }

    @Test
    void scriptsAndControlCharactersInACommentAreHarmless() {
        CalendarReply reply =
                read("UID:m-1@diemcau", ATTENDEE, "COMMENT:\u202Eok\u202C <script>alert(1)</script>\\n\\n\u200Bx");

        assertThat(reply.comment()).isEqualTo("ok <script>alert(1)</script>\n\nx");
    }

    @Test
    void aCommentIsCutAndNotInTheMiddleOfALetter() {
        assertThat(read("UID:m-1@diemcau", ATTENDEE, "COMMENT:" + "𠀋".repeat(3000))
                        .comment())
                .hasSizeLessThanOrEqualTo(ReplyLimits.COMMENT)
                .endsWith("𠀋…");
    }

    @Test
    void aRuleOfRecurrenceIsPassedOver() {
        assertThat(read("UID:m-1@diemcau", ATTENDEE, "DTSTART:00010101T000000", "RRULE:FREQ=SECONDLY;INTERVAL=1"))
                .isNotNull();
    }

    @Test
    void aZoneInTheFileIsPassedOver() {
        String zone = "BEGIN:VTIMEZONE\r\nTZID:x\r\nTZURL:http://169.254.169.254/\r\nEND:VTIMEZONE\r\n";

        assertThat(accepted(ReplyReader.read(bytes(file("METHOD:REPLY", zone + event("UID:m@diemcau", ATTENDEE))))))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ATTENDEE:mailto:a@b.vn",
                "ATTENDEE;PARTSTAT=COMPLETED:mailto:a@b.vn",
                "ATTENDEE;PARTSTAT=ACCEPTED:http://b.vn",
                "ATTENDEE;PARTSTAT=ACCEPTED:mailto:a@b.vn?bcc=x@y.vn",
                "ATTENDEE;PARTSTAT=ACCEPTED:mailto:a@b.vn%0Abcc:x@y.vn",
                "ATTENDEE;PARTSTAT=ACCEPTED:mailto:",
                "ATTENDEE;PARTSTAT=ACCEPTED:mailto:a@b.vn\r\nATTENDEE;PARTSTAT=ACCEPTED:mailto:c@b.vn",
                "ATTENDEE;PARTSTAT=ACCEPTED:mailto:a@b.vn\r\nRECURRENCE-ID:tomorrow",
                "ATTENDEE;PARTSTAT=ACCEPTED:mailto:a@b.vn\r\nRECURRENCE-ID:99999999T999999Z",
                "SUMMARY:nobody"
            })
    void whoAnswersWhatMustBeClear(String lines) {
        assertThat(refusal(bytes(file("METHOD:REPLY", event("UID:m-1@diemcau", lines)))))
                .isEqualTo("CALENDAR_UNCLEAR");
    }

    @Test
    void anAnswerToNothingIsUnclear() {
        assertThat(refusal(bytes(file("METHOD:REPLY", event(ATTENDEE))))).isEqualTo("CALENDAR_UNCLEAR");
        assertThat(refusal(bytes(file("METHOD:REPLY", "")))).isEqualTo("CALENDAR_UNCLEAR");
        assertThat(refusal(bytes(file("METHOD:REPLY", event("UID:" + "x".repeat(300), ATTENDEE)))))
                .isEqualTo("CALENDAR_UNCLEAR");
    }

    @Test
    void whatIsLargerThanAnyAnswerIsNotRead() {
        assertThat(refusal(new byte[ReplyLimits.OCTETS + 1])).isEqualTo("CALENDAR_TOO_LARGE");
        assertThat(refusal(bytes("X\n".repeat(ReplyLimits.LINES + 5)))).isEqualTo("CALENDAR_TOO_LARGE");
        assertThat(refusal(bytes(file("METHOD:REPLY", event("COMMENT:" + "a".repeat(20_000))))))
                .isEqualTo("CALENDAR_TOO_LARGE");
        assertThat(refusal(bytes(file("METHOD:REPLY", event("COMMENT:" + "a\r\n ".repeat(18_000))))))
                .isEqualTo("CALENDAR_TOO_LARGE");
    }

    @Test
    void partsWithinPartsWithinPartsAreNotFollowed() {
        String nested = "BEGIN:VEVENT\r\n".repeat(1500);

        assertThat(refusal(bytes(file("METHOD:REPLY", nested)))).isEqualTo("CALENDAR_TOO_LARGE");
    }

    @Test
    void neitherPartsNorParametersMayBeTooMany() {
        assertThat(refusal(bytes(
                        file("METHOD:REPLY", event("UID:m@diemcau", ATTENDEE).repeat(100)))))
                .isEqualTo("CALENDAR_TOO_LARGE");
        assertThat(refusal(bytes(file(
                        "METHOD:REPLY", event("UID:m@diemcau", "ATTENDEE" + ";X=1".repeat(3000) + ":mailto:a@b.vn")))))
                .isEqualTo("CALENDAR_TOO_LARGE");
        assertThat(refusal(bytes(
                        file("METHOD:REPLY", event("UID:m@diemcau", ATTENDEE).repeat(30)))))
                .isEqualTo("CALENDAR_UNCLEAR");
    }

    @Test
    void whatIsNoTextIsNotRead() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(new byte[1_000_000]);
        }

        assertThat(refusal(packed.toByteArray())).isEqualTo("CALENDAR_NOT_TEXT");
        assertThat(refusal(bytes("BEGIN:VCALENDAR\u0000"))).isEqualTo("CALENDAR_NOT_TEXT");
        assertThat(refusal(file("METHOD:REPLY", event("COMMENT:Điện Biên")).getBytes(StandardCharsets.UTF_16)))
                .isEqualTo("CALENDAR_NOT_TEXT");
        assertThat(refusal(file("METHOD:REPLY", event("COMMENT:\u0110i\u00ean"))
                        .getBytes(Charset.forName("windows-1258"))))
                .isEqualTo("CALENDAR_NOT_TEXT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "garbage",
                "<html><script>alert(1)</script></html>",
                "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY",
                "BEGIN:VCALENDAR\r\nX;A=\"b:c\r\nEND:VCALENDAR\r\n",
                "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR\r\n"
            })
    void whatIsNoCalendarIsNotRead(String text) {
        assertThat(refusal(bytes(text))).isIn("CALENDAR_MALFORMED", "CALENDAR_NO_REPLY");
    }

    @Test
    void whateverComesIsAnsweredAndSoon() {
        var lots = new Random(20261122);
        byte[] good = bytes(file("METHOD:REPLY", event("UID:m-1@diemcau", ATTENDEE, "COMMENT:Được")));
        long start = System.nanoTime();
        for (int round = 0; round < 5_000; round++) {
            byte[] bad = good.clone();
            for (int change = 0; change <= lots.nextInt(6); change++) {
                bad[lots.nextInt(bad.length)] = (byte) lots.nextInt(256);
            }
            assertThatCode(() -> ReplyReader.read(bad)).doesNotThrowAnyException();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
    }

    private static CalendarReply read(String... lines) {
        return accepted(ReplyReader.read(bytes(file("METHOD:REPLY", event(lines)))))
                .get(0);
    }

    private static List<CalendarReply> accepted(Answer<List<CalendarReply>> answer) {
        return answer.fold(replies -> replies, refusal -> {
            throw new AssertionError(refusal);
        });
    }

    private static String refusal(byte[] bytes) {
        return ReplyReader.read(bytes).fold(replies -> "read: " + replies, refusal -> refusal.code());
    }

    private static String event(String... lines) {
        return "BEGIN:VEVENT\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\n";
    }

    private static String file(String method, String events) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + method + "\r\n" + events + "END:VCALENDAR\r\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
