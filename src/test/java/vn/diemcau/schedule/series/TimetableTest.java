package vn.diemcau.schedule.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.law.CalendarDay;
import vn.diemcau.law.DayKind;
import vn.diemcau.law.WorkingCalendar;
import vn.diemcau.law.WorkingWeek;

/** What becomes of the days of a series. */
class TimetableTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 2, 1);

    /** The first days of the year of the goat: from Friday to Tuesday. */
    private static final Map<LocalDate, CalendarDay> TET = Stream.of(5, 6, 7, 8, 9)
            .map(day -> LocalDate.of(2027, 2, day))
            .collect(Collectors.toMap(
                    day -> day, day -> new CalendarDay(day, DayKind.OFF, "Tết Nguyên đán", "Thông báo", true)));

    private static final WorkingCalendar CALENDAR =
            new WorkingCalendar(day -> Optional.ofNullable(TET.get(day)), WorkingWeek.USUAL);

    @Test
    void anOccurrenceOnAHolidayIsLeftOutAndNamesIt() {
        assertThat(said(weekly(DaysOff.SKIP)))
                .containsExactly("02-01 KEPT 02-01 null", "02-08 SKIPPED null Tết Nguyên đán", "02-15 KEPT 02-15 null");
    }

    @Test
    void orItIsHeldOnTheNextWorkingDay() {
        assertThat(said(weekly(DaysOff.NEXT_WORKING_DAY))).contains("02-08 MOVED 02-10 Tết Nguyên đán");
    }

    @Test
    void orOnTheLastWorkingDayBefore() {
        assertThat(said(weekly(DaysOff.PREVIOUS_WORKING_DAY))).contains("02-08 MOVED 02-04 Tết Nguyên đán");
    }

    @Test
    void orAllTheSame() {
        assertThat(said(weekly(DaysOff.KEEP))).contains("02-08 KEPT 02-08 Tết Nguyên đán");
    }

    @Test
    void twoThatMoveToOneDayAreHeldOnce() {
        assertThat(said(timetable("FREQ=DAILY;UNTIL=20270210", DaysOff.NEXT_WORKING_DAY, Set.of(), Set.of())))
                .endsWith(
                        "02-04 KEPT 02-04 null",
                        "02-05 MERGED null Tết Nguyên đán",
                        "02-06 MERGED null Tết Nguyên đán",
                        "02-07 MERGED null Tết Nguyên đán",
                        "02-08 MERGED null Tết Nguyên đán",
                        "02-09 MERGED null Tết Nguyên đán",
                        "02-10 KEPT 02-10 null");
    }

    @Test
    void aStruckDayIsNotHeldAndMakesNoPlace() {
        assertThat(said(timetable("FREQ=WEEKLY;COUNT=3", DaysOff.SKIP, Set.of(MONDAY), Set.of())))
                .startsWith("02-01 STRUCK null null");
    }

    @Test
    void anAddedDayIsHeldWhateverTheCalendarSays() {
        assertThat(said(timetable("FREQ=WEEKLY;COUNT=1", DaysOff.SKIP, Set.of(), Set.of(LocalDate.of(2027, 2, 9)))))
                .containsExactly("02-01 KEPT 02-01 null", "02-09 ADDED 02-09 Tết Nguyên đán");
    }

    @Test
    void aSeriesOfWhichNothingIsLeftIsRefused() {
        assertThat(code(timetable("FREQ=WEEKLY;COUNT=1", DaysOff.SKIP, Set.of(MONDAY), Set.of())))
                .isEqualTo("NO_DAY_LEFT");
    }

    @Test
    void aSeriesOfTooManyMeetingsOrTooLongIsRefused() {
        assertThat(code(timetable("FREQ=DAILY;COUNT=120", DaysOff.KEEP, Set.of(), Set.of())))
                .isEqualTo("accepted");
        assertThat(code(timetable("FREQ=DAILY;COUNT=121", DaysOff.KEEP, Set.of(), Set.of())))
                .isEqualTo("TOO_MANY_OCCURRENCES");
        assertThat(code(timetable("FREQ=WEEKLY;UNTIL=20290202", DaysOff.KEEP, Set.of(), Set.of())))
                .isEqualTo("SERIES_TOO_LONG");
        assertThat(code(timetable("FREQ=YEARLY;COUNT=4", DaysOff.KEEP, Set.of(), Set.of())))
                .isEqualTo("SERIES_TOO_LONG");
    }

    private static Timetable weekly(DaysOff daysOff) {
        return timetable("FREQ=WEEKLY;COUNT=3", daysOff, Set.of(), Set.of());
    }

    private static Timetable timetable(String rule, DaysOff daysOff, Set<LocalDate> struck, Set<LocalDate> added) {
        return RuleText.read(rule)
                .map(recurrence -> new Timetable(recurrence, struck, added, daysOff))
                .fold(timetable -> timetable, refusal -> {
                    throw new AssertionError(refusal);
                });
    }

    private static List<String> said(Timetable timetable) {
        return timetable.days(MONDAY, CALENDAR).stream()
                .map(day -> "%s %s %s %s"
                        .formatted(
                                day.original().toString().substring(5),
                                day.fate(),
                                day.held() == null
                                        ? null
                                        : day.held().toString().substring(5),
                                day.holiday()))
                .toList();
    }

    private static String code(Timetable timetable) {
        return timetable.within(MONDAY, CALENDAR).fold(days -> "accepted", Refusal::code);
    }
}
