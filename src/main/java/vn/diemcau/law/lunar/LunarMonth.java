package vn.diemcau.law.lunar;

import java.time.LocalDate;

/**
 * A month of the lunar calendar.
 *
 * @param year the lunar year, named after the solar year in which it begins
 * @param number 1 to 12
 * @param leap whether it is the second month of this number in its year
 * @param first its first day, that of the new moon
 * @param days 29 or 30
 */
public record LunarMonth(int year, int number, boolean leap, LocalDate first, int days) {

    /** Whether the day lies in the month. */
    public boolean has(LocalDate day) {
        return !day.isBefore(first) && day.isBefore(first.plusDays(days));
    }

    /** The day of the month that has this number, counted from 1. */
    public LocalDate day(int number) {
        if (number < 1 || number > days) {
            throw new IllegalArgumentException("this month has " + days + " days");
        }
        return first.plusDays(number - 1L);
    }
}
