package vn.diemcau.schedule.series;

import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** In what steps a recurrence goes on (RFC 5545, section 3.3.10). A week begins on Monday, as RFC 5545 has it where nothing else is said. */
public enum Frequency {
    DAILY {
        @Override
        long steps(LocalDate first, LocalDate day) {
            return ChronoUnit.DAYS.between(first, day);
        }
    },
    WEEKLY {
        @Override
        long steps(LocalDate first, LocalDate day) {
            return ChronoUnit.WEEKS.between(monday(first), monday(day));
        }
    },
    MONTHLY {
        @Override
        long steps(LocalDate first, LocalDate day) {
            return ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(day));
        }
    },
    YEARLY {
        @Override
        long steps(LocalDate first, LocalDate day) {
            return (long) day.getYear() - first.getYear();
        }
    };

    /** How many steps lie between the days, whole weeks, months and years counted as such. */
    abstract long steps(LocalDate first, LocalDate day);

    private static LocalDate monday(LocalDate day) {
        return day.with(previousOrSame(DayOfWeek.MONDAY));
    }
}
