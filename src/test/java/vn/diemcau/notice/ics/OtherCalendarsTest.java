package vn.diemcau.notice.ics;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.schedule.Meeting;
import vn.diemcau.schedule.Plan;
import vn.diemcau.schedule.Rhythm;
import vn.diemcau.schedule.Samples;
import vn.diemcau.schedule.Slot;
import vn.diemcau.schedule.Status;
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
    void khalShowsTheMeetingsOfASeriesAsTheSiteHasThem() {
        Khal khal = Khal.in(folder);
        Meetings meetings = new Meetings();

        khal.imports(meetings.request(Samples.DC_MUONG_NHE));
        assertThat(khal.shows("20/11/2026", 60))
                .containsExactly(
                        "26/11/2026 08:00-10:00 Giao ban tháng 11",
                        "04/12/2026 14:00-15:00 Giao ban tháng 11",
                        "19/12/2026 08:00-10:00 Giao ban tháng 11",
                        "24/12/2026 08:00-10:00 Giao ban tháng 11");

        meetings.cancel(0);
        meetings.retitle(4, "Tổng kết");
        khal.imports(meetings.request(Samples.DC_MUONG_NHE));
        assertThat(khal.shows("20/11/2026", 60))
                .containsExactly(
                        "04/12/2026 14:00-15:00 Giao ban tháng 11",
                        "19/12/2026 08:00-10:00 Giao ban tháng 11",
                        "24/12/2026 08:00-10:00 Tổng kết");
    }

    @Test
    void aSiteThatIsInvitedToNoneOfThemGetsNoAppointment() {
        assertThat(new Meetings().of(Samples.DC_NA_SANG).held()).isEmpty();
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

    /**
     * Thursdays from 26/11/2026 on: the second was moved to a Friday afternoon, the third left out, the fourth is only for another site, the
     * fifth is as the rule has it; a Saturday was added.
     */
    private static final class Meetings {

        private final List<Meeting> all = new ArrayList<>(List.of(
                on("2026-11-26"),
                at("2026-12-04T14:00", "2026-12-04T15:00"),
                on("2026-12-19"),
                withoutUs(on("2026-12-17")),
                on("2026-12-24")));
        private final Rhythm rhythm = new Rhythm(
                "7",
                "FREQ=WEEKLY;COUNT=5;WKST=MO",
                slot("2026-11-26T08:00", "2026-11-26T10:00"),
                IntStream.range(0, 5)
                        .mapToObj(week -> Samples.at("2026-11-26T08:00").plus(Duration.ofDays(7L * week)))
                        .toList(),
                new TreeMap<>(Map.of(
                        Samples.at("2026-11-26T08:00"), all.get(0).id(),
                        Samples.at("2026-12-03T08:00"), all.get(1).id(),
                        Samples.at("2026-12-19T08:00"), all.get(2).id(),
                        Samples.at("2026-12-17T08:00"), all.get(3).id(),
                        Samples.at("2026-12-24T08:00"), all.get(4).id())));

        Recurring of(SiteId site) {
            return new Recurring(rhythm, all, Map.of(all.get(0).id(), Samples.NOW), site);
        }

        byte[] request(SiteId site) {
            var made = new Appointments(Samples.directory(), URI.create("https://hop.vn/"), Wording.VIETNAMESE);
            return of(site).request(made, appointment -> appointment).orElseThrow();
        }

        void cancel(int place) {
            Meeting one = all.get(place);
            all.set(place, new Meeting(one.id(), one.plan(), Status.CANCELLED, one.creator(), 2, one.issued()));
        }

        void retitle(int place, String title) {
            Meeting one = all.get(place);
            Plan plan = one.plan();
            Plan other = new Plan(
                    title,
                    plan.kind(),
                    plan.unscheduled(),
                    plan.chair(),
                    plan.secretary(),
                    plan.slot(),
                    plan.hub(),
                    plan.sites(),
                    plan.agenda(),
                    null,
                    plan.venue());
            all.set(place, new Meeting(one.id(), other, one.status(), one.creator(), 2, one.issued()));
        }

        private static Meeting withoutUs(Meeting meeting) {
            Plan plan = meeting.plan()
                    .with(List.of(Samples.DC_SIN_THAU), meeting.plan().agenda(), List.of());
            return Samples.meeting(meeting.id().value(), plan);
        }

        private static Meeting on(String day) {
            return at(day + "T08:00", day + "T10:00");
        }

        private static Meeting at(String start, String end) {
            return Samples.meeting("m-" + start.substring(0, 10), Samples.plan().at(slot(start, end), null));
        }

        private static Slot slot(String start, String end) {
            return new Slot(Samples.at(start), Samples.at(end));
        }
    }
}
