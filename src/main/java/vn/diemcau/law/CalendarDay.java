package vn.diemcau.law;

import java.time.LocalDate;

/**
 * A day of which the calendar says something.
 *
 * @param date the day
 * @param kind off or worked
 * @param reason why, in the words of the announcement
 * @param source what says so
 * @param confirmed false while it is only expected: the Government fixes Tết and swaps each year
 */
public record CalendarDay(LocalDate date, DayKind kind, String reason, String source, boolean confirmed) {}
