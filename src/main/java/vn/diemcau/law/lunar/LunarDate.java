package vn.diemcau.law.lunar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A day of the lunar calendar of Việt Nam.
 *
 * @param year the lunar year, named after the solar year in which it begins
 * @param month 1 to 12
 * @param leap whether the month is the leap month
 * @param day 1 to 30
 */
public record LunarDate(int year, int month, boolean leap, int day) {

    /** The lunar date of a day. */
    public static LunarDate of(LocalDate day) {
        LunarMonth month = LunarCalendar.VIETNAM.monthOf(day);
        int number = (int) ChronoUnit.DAYS.between(month.first(), day) + 1;
        return new LunarDate(month.year(), month.number(), month.leap(), number);
    }

    /** The day that it is; empty when its year has no such month, or its month no such day. */
    public Optional<LocalDate> solar() {
        return LunarCalendar.VIETNAM
                .month(year, month, leap)
                .filter(found -> 1 <= day && day <= found.days())
                .map(found -> found.day(day));
    }
}
