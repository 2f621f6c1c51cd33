package vn.diemcau.law.holiday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.diemcau.law.CalendarDay;
import vn.diemcau.law.DayKind;
import vn.diemcau.law.Years;

/** What the law lets one expect of a year, and what was announced instead. */
class ExpectedTest {

    @Test
    void theYear2027IsExpectedSo() {
        assertThat(dates(Expected.in(2027)))
                .containsExactly(
                        "2027-01-01",
                        "2027-02-05",
                        "2027-02-06",
                        "2027-02-07",
                        "2027-02-08",
                        "2027-02-09",
                        "2027-02-10",
                        "2027-02-11",
                        "2027-04-16",
                        "2027-04-30",
                        "2027-05-01",
                        "2027-05-03",
                        "2027-09-02",
                        "2027-09-03",
                        "2027-11-24");
    }

    @Test
    void nothingExpectedIsConfirmedAndEverythingHasASource() {
        assertThat(Announced.in(2027)).isNotEmpty().noneMatch(CalendarDay::confirmed);
        assertThat(IntStream.rangeClosed(Years.FIRST, Years.LAST)
                        .mapToObj(Expected::in)
                        .flatMap(List::stream))
                .allMatch(day -> day.kind() == DayKind.OFF && !day.source().isBlank());
    }

    @Test
    void whatWasAnnouncedIsConfirmedAndEverySwapHasItsOtherDay() {
        for (int year : List.of(2025, 2026)) {
            assertThat(Announced.in(year)).allMatch(CalendarDay::confirmed);
            assertThat(Announced.in(year).stream().filter(day -> day.kind() == DayKind.WORKING))
                    .isNotEmpty()
                    .allSatisfy(worked -> assertThat(Announced.in(year))
                            .anyMatch(off -> off.reason()
                                    .contains("Hoán đổi với ngày "
                                            + worked.date()
                                                    .format(java.time.format.DateTimeFormatter.ofPattern("dd/MM")))));
        }
    }

    @Test
    void theDayOfCultureIsKeptFrom2026On() {
        assertThat(dates(Expected.in(2025))).doesNotContain("2025-11-24");
        assertThat(dates(Expected.in(2028))).contains("2028-11-24");
    }

    @Test
    void noYearBeyondTheFormulasIsReckoned() {
        assertThat(Expected.in(Integer.MAX_VALUE)).isEmpty();
        assertThat(Expected.in(-5)).isEmpty();
    }

    private static List<String> dates(List<CalendarDay> days) {
        return days.stream().map(CalendarDay::date).map(LocalDate::toString).toList();
    }
}
