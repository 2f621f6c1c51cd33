package vn.diemcau.law.lunar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The calendar of Việt Nam, by the vectors that were published, and by what every lunar calendar must keep. */
class LunarCalendarTest {

    private static final LunarCalendar CHINA = new LunarCalendar(8);

    @ParameterizedTest
    @CsvSource({
        "2025-01-29",
        "2026-02-17",
        "2027-02-06",
        "2028-01-26",
        "2029-02-13",
        "2030-02-02",
        "2031-01-23",
        "1968-01-29",
        "1985-01-21",
        "2007-02-17"
    })
    void tetIsOnItsDay(LocalDate day) {
        assertThat(LunarCalendar.VIETNAM.newYear(day.getYear())).isEqualTo(day);
        assertThat(LunarDate.of(day)).isEqualTo(new LunarDate(day.getYear(), 1, false, 1));
    }

    @ParameterizedTest
    @CsvSource({"2025-04-07", "2026-04-26", "2027-04-16", "2028-04-04", "2029-04-23", "2030-04-12"})
    void theFoundersAreRememberedOnTheTenthOfTheThirdMonth(LocalDate day) {
        assertThat(LunarDate.of(day)).isEqualTo(new LunarDate(day.getYear(), 3, false, 10));
        assertThat(new LunarDate(day.getYear(), 3, false, 10).solar()).contains(day);
    }

    @ParameterizedTest
    @CsvSource({"2025,6", "2028,5", "2031,3", "2033,11", "2036,6"})
    void theLeapMonthFollowsTheMonthOfItsNumber(int year, int month) {
        assertThat(leapMonths(year)).containsExactly(month);
        LunarMonth usual = LunarCalendar.VIETNAM.month(year, month, false).orElseThrow();
        LunarMonth leap = LunarCalendar.VIETNAM.month(year, month, true).orElseThrow();
        assertThat(leap.first()).isEqualTo(usual.first().plusDays(usual.days()));
    }

    @Test
    void yearsBetweenThemHaveNoLeapMonth() {
        assertThat(List.of(2026, 2027, 2029, 2030, 2032, 2034, 2035))
                .allSatisfy(year -> assertThat(leapMonths(year)).isEmpty());
    }

    @Test
    void tetIsNotTheChineseNewYearInTheseYearsAndNoOthers() {
        assertThat(IntStream.rangeClosed(1968, 2060)
                        .filter(year -> !LunarCalendar.VIETNAM.newYear(year).equals(CHINA.newYear(year))))
                .containsExactly(1968, 1969, 1985, 2007, 2030, 2053);
    }

    @Test
    void theYearEndsOnTheTwentyNinthFrom2025To2032() {
        assertThat(IntStream.rangeClosed(2025, 2032)
                        .mapToObj(LunarCalendar.VIETNAM::newYear)
                        .map(tet -> LunarDate.of(tet.minusDays(1))))
                .allMatch(eve -> eve.month() == 12 && eve.day() == 29);
    }

    @Test
    void everyDayFrom1900To2100ComesBackFromItsLunarDateAndFollowsTheDayBefore() {
        LunarDate before = LunarDate.of(LocalDate.of(1899, 12, 31));
        for (LocalDate day = LocalDate.of(1900, 1, 1); day.getYear() <= 2100; day = day.plusDays(1)) {
            LunarDate lunar = LunarDate.of(day);
            assertThat(lunar.solar()).as(day.toString()).contains(day);
            assertThat(lunar.day() == before.day() + 1 || (lunar.day() == 1 && before.day() >= 29))
                    .as("%s after %s", lunar, before)
                    .isTrue();
            before = lunar;
        }
    }

    @Test
    void aDayThatItsMonthDoesNotHaveIsNone() {
        assertThat(new LunarDate(2026, 6, true, 1).solar()).isEmpty();
        assertThat(new LunarDate(2024, 12, false, 30).solar()).isEmpty();
        assertThat(new LunarDate(2026, 1, false, 0).solar()).isEmpty();
    }

    private static List<Integer> leapMonths(int year) {
        return IntStream.rangeClosed(1, 12)
                .filter(number ->
                        LunarCalendar.VIETNAM.month(year, number, true).isPresent())
                .boxed()
                .toList();
    }
}
