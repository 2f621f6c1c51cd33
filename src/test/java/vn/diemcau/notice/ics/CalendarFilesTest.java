package vn.diemcau.notice.ics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.diemcau.schedule.Samples;

class CalendarFilesTest {

    @Test
    void aRequestSaysWhoInvitesWhomToWhat() {
        assertThat(Letters.lines(CalendarFiles.request(Letters.briefing(3))))
                .startsWith("BEGIN:VCALENDAR")
                .contains(
                        "VERSION:2.0",
                        "METHOD:REQUEST",
                        "UID:s-1@diemcau",
                        "SEQUENCE:3",
                        "DTSTAMP:20261122T010003Z",
                        "DTSTART;TZID=Asia/Ho_Chi_Minh:20261203T080000",
                        "DTEND;TZID=Asia/Ho_Chi_Minh:20261203T090000",
                        "STATUS:CONFIRMED",
                        "LOCATION:Hội trường UBND tỉnh\\, tầng 2",
                        "CATEGORIES:Giao ban",
                        "URL:https://hop.dienbien.gov.vn/cuoc-hop/s-1",
                        "ORGANIZER;CN=\"Văn phòng UBND tỉnh Điện Biên\":mailto:hop@dienbien.gov.vn",
                        "ATTENDEE;CN=\"UBND xã Mường Nhé; ^'Mường, Nhé^'\";CUTYPE=GROUP;ROLE=REQ-PARTICIPANT;"
                                + "PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:muongnhe@dienbien.gov.vn")
                .endsWith("END:VCALENDAR");
    }

    @Test
    void textsAreEscaped() {
        assertThat(Letters.lines(CalendarFiles.request(Letters.briefing(1))))
                .contains("SUMMARY:Giao ban tuần\\; khối nội chính\\, \\\\ phần 1")
                .anyMatch(line -> line.startsWith("DESCRIPTION:Chủ trì: Lê Thành Đô\\nNội dung:\\n1. Tình hình"));
    }

    @Test
    void noLineIsLongerThan75OctetsAndNoLetterIsCut() {
        var title = "Đẩy mạnh ứng dụng trí tuệ nhân tạo 𠀋𠀋𠀋 ".repeat(6).strip();
        byte[] file = CalendarFiles.request(Letters.briefing("2026-12-03T08:00", 1, title));

        assertThat(Letters.text(file)).endsWith("\r\n").doesNotContain("\uFFFD");
        assertThat(Letters.text(file).split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75))
                .allSatisfy(line -> assertThat(line).doesNotContain("\n"));
        assertThat(Letters.lines(file)).contains("SUMMARY:" + title);
    }

    @Test
    void theZoneIsDefinedInTheFile() {
        assertThat(Letters.lines(CalendarFiles.object(Letters.briefing(1))))
                .containsSequence("BEGIN:VTIMEZONE", "TZID:Asia/Ho_Chi_Minh", "BEGIN:STANDARD")
                .contains("TZOFFSETTO:+0700")
                .noneMatch(line -> line.startsWith("METHOD"));
    }

    @Test
    void aCancellationKeepsTheNameOfWhatItCancels() {
        assertThat(Letters.lines(CalendarFiles.cancel(Letters.briefing(4))))
                .contains("METHOD:CANCEL", "UID:s-1@diemcau", "SEQUENCE:4", "STATUS:CANCELLED")
                .anyMatch(line -> line.startsWith("ATTENDEE"))
                .anyMatch(line -> line.startsWith("ORGANIZER"));
    }

    @Test
    void aSeriesIsSentWithItsExceptions() {
        var moved = new Repetition.Changed(
                Samples.at("2026-12-17T08:00"), Letters.briefing("2026-12-18T14:00", 2, "Giao ban (chuyển)"));
        var weekly = new Repetition("FREQ=WEEKLY;COUNT=6", List.of(Samples.at("2026-12-10T08:00")), List.of(moved));

        assertThat(Letters.lines(CalendarFiles.request(Letters.briefing(2), weekly)))
                .contains(
                        "RRULE:FREQ=WEEKLY;COUNT=6",
                        "EXDATE;TZID=Asia/Ho_Chi_Minh:20261210T080000",
                        "RECURRENCE-ID;TZID=Asia/Ho_Chi_Minh:20261217T080000",
                        "DTSTART;TZID=Asia/Ho_Chi_Minh:20261218T140000")
                .filteredOn("UID:s-1@diemcau"::equals)
                .hasSize(2);
    }

    @Test
    void oneOfASeriesCanBeCancelled() {
        var one = new Repetition.Changed(
                Samples.at("2026-12-17T08:00"), Letters.briefing("2026-12-17T08:00", 5, "Giao ban"));

        assertThat(Letters.lines(CalendarFiles.cancel("s-1@diemcau", one)))
                .contains("METHOD:CANCEL", "STATUS:CANCELLED", "RECURRENCE-ID;TZID=Asia/Ho_Chi_Minh:20261217T080000");
    }

    @Test
    void aSeriesThatNeverEndsIsNotWritten() {
        assertThatThrownBy(() -> new Repetition("FREQ=DAILY", List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFeedHasANameAndNobodyToAnswer() {
        byte[] feed =
                CalendarFiles.publish("Lịch họp", List.of(Letters.briefing(1).between(Letters.OFFICE, List.of())));

        assertThat(Letters.lines(feed))
                .contains(
                        "METHOD:PUBLISH",
                        "NAME:Lịch họp",
                        "X-WR-CALNAME:Lịch họp",
                        "REFRESH-INTERVAL;VALUE=DURATION:PT30M")
                .noneMatch(line -> line.startsWith("ATTENDEE"));
    }

    @Test
    void anEmptyFeedIsACalendarToo() {
        assertThat(Letters.lines(CalendarFiles.publish("Lịch họp", List.of())))
                .contains("END:VTIMEZONE")
                .endsWith("END:VCALENDAR");
    }

    @Test
    void whatCannotBeSeenDoesNotGetIntoACalendar() {
        var hostile = "Họp\u0000\u0007 \u202Ekín\u202C\r\nBEGIN:VALARM\u2028<script>alert(1)</script>\uD800";

        assertThat(Letters.lines(CalendarFiles.request(Letters.briefing("2026-12-03T08:00", 1, hostile))))
                .contains("SUMMARY:Họp kín BEGIN:VALARM <script>alert(1)</script>")
                .doesNotContain("BEGIN:VALARM");
    }

    @Test
    void lettersAreComposed() {
        assertThat(PlainText.line("Điê\u0323n Biên")).isEqualTo("Điện Biên");
    }

    @Test
    void anAddressIsPlainOrNoAddress() {
        assertThat(List.of("a@b.vn\nBCC:x@y.vn", "a b@c.vn", "<a@b.vn>", "a@b,c@d", "@b.vn", "a@", "a;b@c.vn"))
                .allSatisfy(text ->
                        assertThat(CalendarUser.isAddress(text)).as(text).isFalse());
        assertThat(CalendarUser.isAddress("van-phong.ubnd+hop@dienbien.gov.vn")).isTrue();
    }
}
