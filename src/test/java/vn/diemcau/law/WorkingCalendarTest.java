package vn.diemcau.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which days are worked, and how days are counted. */
class WorkingCalendarTest {

    private static final WorkingCalendar CALENDAR = Calendars.NATIONAL;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-01-01", "2025-01-27", "2025-01-31", "2025-04-07", "2025-04-30", "2025-05-01", "2025-05-02",
                "2025-09-01", "2025-09-02", "2026-01-01", "2026-01-02", "2026-02-16", "2026-02-20", "2026-04-26",
                "2026-04-27", "2026-04-30", "2026-05-01", "2026-08-31", "2026-09-01", "2026-09-02", "2026-11-24",
                "2026-11-28", "2026-11-29"
            })
    void nobodyWorksOnThem(LocalDate day) {
        assertThat(CALENDAR.works(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-04-26", "2026-01-10", "2026-08-22", "2025-11-24", "2026-02-13", "2026-02-23"})
    void theseAreWorked(LocalDate day) {
        assertThat(CALENDAR.works(day)).isTrue();
    }

    @Test
    void aSaturdayWorkedInExchangeHasTheHoursOfAWholeDay() {
        assertThat(CALENDAR.hours(LocalDate.of(2026, 8, 22)).whole()).isTrue();
        assertThat(Calendars.withSaturdayMorning().works(LocalDate.of(2026, 8, 22)))
                .isTrue();
    }

    @Test
    void halfADayIsWorkedButNotCounted() {
        WorkingCalendar calendar = Calendars.withSaturdayMorning();
        LocalDate saturday = LocalDate.of(2026, 11, 21);
        assertThat(calendar.hours(saturday).worked()).isTrue();
        assertThat(calendar.works(saturday)).isFalse();
        assertThat(calendar.next(LocalDate.of(2026, 11, 20))).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void countingForthAndBackMeets() {
        LocalDate day = LocalDate.of(2026, 11, 20);
        for (int count = 0; count < 300; count++) {
            LocalDate there = CALENDAR.after(day, count);
            assertThat(CALENDAR.between(day, there)).isEqualTo(count);
            assertThat(CALENDAR.before(there, count)).isEqualTo(day);
            assertThat(CALENDAR.between(there, day)).isEqualTo(-count);
        }
    }

    @Test
    void aWeekWithoutAWholeDayCannotBeCounted() {
        var never = new WorkingCalendar(day -> Optional.empty(), new WorkingWeek(Map.of()));
        assertThatThrownBy(() -> never.next(LocalDate.of(2026, 1, 1))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theBreakAtNoonPartsTheDay() {
        assertThat(CALENDAR.hours(LocalDate.of(2026, 11, 26)).noon()).isEqualTo(LocalTime.of(12, 45));
        assertThat(WorkingDay.REST.noon()).isEqualTo(LocalTime.NOON);
    }
}
