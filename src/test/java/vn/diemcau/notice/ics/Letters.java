package vn.diemcau.notice.ics;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import vn.diemcau.notice.ics.Appointment.Standing;
import vn.diemcau.schedule.Samples;
import vn.diemcau.schedule.Slot;

/** Appointments and texts that the tests of calendar files share. */
final class Letters {

    static final CalendarUser OFFICE = new CalendarUser("Văn phòng UBND tỉnh Điện Biên", "hop@dienbien.gov.vn");
    static final CalendarUser COMMUNE =
            new CalendarUser("UBND xã Mường Nhé; \"Mường, Nhé\"", "muongnhe@dienbien.gov.vn");

    private Letters() {}

    /** A briefing of one hour at eight, every week when it is a series. */
    static Appointment briefing(int sequence) {
        return briefing("2026-12-03T08:00", sequence, "Giao ban tuần; khối nội chính, \\ phần 1");
    }

    static Appointment briefing(String start, int sequence, String title) {
        Instant begin = Samples.at(start);
        return new Appointment(
                        "s-1@diemcau",
                        sequence,
                        Samples.NOW.plusSeconds(sequence),
                        new Slot(begin, begin.plusSeconds(3600)),
                        Standing.CONFIRMED,
                        title,
                        "Hội trường UBND tỉnh, tầng 2",
                        "Chủ trì: Lê Thành Đô\nNội dung:\n1. Tình hình kinh tế - xã hội, quốc phòng, an ninh tháng 11 (30 phút)",
                        URI.create("https://hop.dienbien.gov.vn/cuoc-hop/s-1"),
                        List.of("Giao ban"),
                        null,
                        List.of())
                .between(OFFICE, List.of(Attendee.invitedUnit(COMMUNE)));
    }

    static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    /** The file with every line in one piece. */
    static List<String> lines(byte[] file) {
        return Folding.unfolded(text(file)).lines().toList();
    }
}
