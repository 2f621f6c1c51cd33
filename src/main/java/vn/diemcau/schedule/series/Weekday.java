package vn.diemcau.schedule.series;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * A weekday of a recurrence.
 *
 * @param place which one of its month: 1 the first, -1 the last; 0 for every one
 * @param day the weekday
 */
public record Weekday(int place, DayOfWeek day) {

    /** Whether this is it. */
    boolean is(LocalDate date) {
        return date.getDayOfWeek() == day && (place == 0 || place == fromStart(date) || place == fromEnd(date));
    }

    /** As RFC 5545 writes it, such as {@code 2TU}. */
    String text() {
        return (place == 0 ? "" : Integer.toString(place)) + day.name().substring(0, 2);
    }

    private static int fromStart(LocalDate date) {
        return (date.getDayOfMonth() - 1) / 7 + 1;
    }

    private static int fromEnd(LocalDate date) {
        return -((date.lengthOfMonth() - date.getDayOfMonth()) / 7 + 1);
    }
}
