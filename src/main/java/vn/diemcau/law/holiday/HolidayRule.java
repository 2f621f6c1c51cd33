package vn.diemcau.law.holiday;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import vn.diemcau.kernel.Table;
import vn.diemcau.law.lunar.LunarCalendar;
import vn.diemcau.law.lunar.LunarDate;

/**
 * A holiday that comes back every year.
 *
 * @param kind how its day is found
 * @param month the month of its day, solar or lunar; 0 for Tết, which has its own
 * @param day its day in the month
 * @param days how many days it has
 * @param from the first year in which it is kept
 * @param reason its name
 * @param source what says so
 */
record HolidayRule(Kind kind, int month, int day, int days, int from, String reason, String source) {

    /** How the first day of a holiday is found in a year. */
    enum Kind {
        /** On a day of the solar calendar. */
        SOLAR {
            @Override
            LocalDate first(HolidayRule rule, int year, Predicate<LocalDate> rests) {
                return LocalDate.of(year, rule.month, rule.day);
            }
        },
        /** On a day of the lunar calendar. */
        LUNAR {
            @Override
            LocalDate first(HolidayRule rule, int year, Predicate<LocalDate> rests) {
                return new LunarDate(year, rule.month, false, rule.day).solar().orElseThrow();
            }
        },
        /** From the eve of the lunar new year on. */
        TET {
            @Override
            LocalDate first(HolidayRule rule, int year, Predicate<LocalDate> rests) {
                return LunarCalendar.VIETNAM.newYear(year).minusDays(1);
            }
        },
        /**
         * The day before or after a day of the solar calendar. The Government says which; expected is the one that joins it to days of
         * rest, and the one before if none or both do.
         */
        BESIDE {
            @Override
            LocalDate first(HolidayRule rule, int year, Predicate<LocalDate> rests) {
                LocalDate middle = LocalDate.of(year, rule.month, rule.day);
                boolean later = rests.test(middle.plusDays(2)) && !rests.test(middle.minusDays(2));
                return later ? middle.plusDays(1) : middle.minusDays(1);
            }
        };

        abstract LocalDate first(HolidayRule rule, int year, Predicate<LocalDate> rests);
    }

    static HolidayRule of(Table.Row row) {
        return new HolidayRule(
                Kind.valueOf(row.cell("kind")),
                number(row.cell("month")),
                number(row.cell("day")),
                number(row.cell("days")),
                number(row.cell("from")),
                row.cell("reason"),
                row.cell("source"));
    }

    /** Its days in the year; none before it was introduced. */
    List<LocalDate> in(int year, Predicate<LocalDate> rests) {
        return year < from
                ? List.of()
                : LongStream.range(0, days)
                        .mapToObj(kind.first(this, year, rests)::plusDays)
                        .toList();
    }

    private static int number(String cell) {
        return cell.isEmpty() ? 0 : Integer.parseInt(cell);
    }
}
