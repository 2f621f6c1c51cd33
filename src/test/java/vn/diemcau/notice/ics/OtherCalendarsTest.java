package vn.diemcau.notice.ics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.diemcau.schedule.Samples;
import vn.diemcau.testkit.Khal;
import vn.diemcau.testkit.PythonCalendar;

/** What calendars that others wrote make of our files. */
class OtherCalendarsTest {

    private static final Instant SKIPPED = Samples.at("2026-12-10T08:00");
    private static final Instant MOVED = Samples.at("2026-12-17T08:00");

    @TempDir
    private Path folder;

    @Test
    void khalShowsARequestItsUpdateAndItsCancellation() {
        Khal khal = Khal.in(folder);

        khal.imports(CalendarFiles.request(Letters.briefing("2026-12-03T08:00", 1, "Giao ban")));
        assertThat(khal.shows("01/12/2026", 31)).containsExactly("03/12/2026 08:00-09:00 Giao ban");

        khal.imports(CalendarFiles.request(Letters.briefing("2026-12-04T14:00", 2, "Giao ban")));
        assertThat(khal.shows("01/12/2026", 31)).containsExactly("04/12/2026 14:00-15:00 Giao ban");

        khal.imports(CalendarFiles.cancel(Letters.briefing("2026-12-04T14:00", 3, "Giao ban")));
        assertThat(khal.shows("01/12/2026", 31)).containsExactly("04/12/2026 14:00-15:00 CANCELLED Giao ban");
    }

    @Test
    void khalShowsASeriesWithItsExceptionsThroughUpdateAndCancellation() {
        Khal khal = Khal.in(folder);

        khal.imports(CalendarFiles.request(series(1), weekly(4)));
        assertThat(khal.shows("01/12/2026", 60))
                .containsExactly(
                        "03/12/2026 08:00-09:00 Giao ban tuần",
                        "18/12/2026 14:00-15:00 Giao ban tuần (chuyển)",
                        "24/12/2026 08:00-09:00 Giao ban tuần");

        khal.imports(CalendarFiles.request(series(2), weekly(6)));
        assertThat(khal.shows("01/12/2026", 60))
                .containsExactly(
                        "03/12/2026 08:00-09:00 Giao ban tuần",
                        "18/12/2026 14:00-15:00 Giao ban tuần (chuyển)",
                        "24/12/2026 08:00-09:00 Giao ban tuần",
                        "31/12/2026 08:00-09:00 Giao ban tuần",
                        "07/01/2027 08:00-09:00 Giao ban tuần");

        khal.imports(CalendarFiles.cancel(series(3)));
        assertThat(khal.shows("01/12/2026", 60)).allMatch(line -> line.contains("CANCELLED"));
    }

    @Test
    void khalReadsAFeed() {
        Khal khal = Khal.in(folder);
        var other = new Appointment(
                "m-2@diemcau",
                1,
                Samples.NOW,
                Samples.slot("10:00", "11:00"),
                Appointment.Standing.TENTATIVE,
                "Họp chuyên đề",
                "Hội trường",
                "",
                Letters.briefing(1).page(),
                List.of(),
                null,
                List.of());

        khal.imports(CalendarFiles.publish("Lịch họp", List.of(series(1), other)));

        assertThat(khal.shows("20/11/2026", 30))
                .containsExactly("26/11/2026 10:00-11:00 Họp chuyên đề", "03/12/2026 08:00-09:00 Giao ban tuần");
    }

    @Test
    void pythonReadsWhatWasWritten() {
        List<String> read = PythonCalendar.reads(CalendarFiles.request(Letters.briefing(3), weekly(4)), folder);

        assertThat(read)
                .contains(
                        "method REQUEST",
                        "event s-1@diemcau 3 CONFIRMED 2026-12-03T08:00:00+07:00",
                        "title Giao ban tuần; khối nội chính, \\ phần 1",
                        "location Hội trường UBND tỉnh, tầng 2",
                        "rule FREQ=WEEKLY;COUNT=4",
                        "without 2026-12-10T08:00:00+07:00",
                        "instead of 2026-12-17T08:00:00+07:00",
                        "event s-1@diemcau 2 CONFIRMED 2026-12-18T14:00:00+07:00")
                .anyMatch(line -> line.startsWith("attendee mailto:muongnhe@dienbien.gov.vn NEEDS-ACTION"))
                .anyMatch(line -> line.startsWith("description 'Chủ trì: Lê Thành Đô\\nNội dung:\\n1. Tình hình"));
    }

    @Test
    void pythonReadsACancellationAndAFeed() {
        assertThat(PythonCalendar.reads(CalendarFiles.cancel(series(5)), folder))
                .contains("method CANCEL", "event s-1@diemcau 5 CANCELLED 2026-12-03T08:00:00+07:00");
        assertThat(PythonCalendar.reads(CalendarFiles.publish("Lịch họp", List.of(series(1))), folder))
                .contains("method PUBLISH", "title Giao ban tuần");
    }

    private static Appointment series(int sequence) {
        return Letters.briefing("2026-12-03T08:00", sequence, "Giao ban tuần");
    }

    private static Repetition weekly(int times) {
        var moved = new Repetition.Changed(MOVED, Letters.briefing("2026-12-18T14:00", 2, "Giao ban tuần (chuyển)"));
        return new Repetition("FREQ=WEEKLY;COUNT=" + times, List.of(SKIPPED), List.of(moved));
    }
}
