package vn.diemcau.schedule.rest;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import vn.diemcau.schedule.Slot;

/**
 * The days that a list is asked for, both included; without days the week of today, from Monday to Sunday. At most a year, so that
 * nobody asks for everything at once.
 */
final class TimeRange {

    private static final int MOST_DAYS = 366;

    private TimeRange() {}

    static Slot of(@Nullable String from, @Nullable String to, Clock clock) {
        LocalDate monday = LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate first = from == null ? monday : day("from", from);
        LocalDate last = to == null ? first.plusDays(6) : day("to", to);
        if (last.isBefore(first) || ChronoUnit.DAYS.between(first, last) > MOST_DAYS) {
            throw new Malformed("to");
        }
        return new Slot(
                first.atStartOfDay(clock.getZone()).toInstant(),
                last.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
    }

    /** A day as the interface writes it. */
    static LocalDate day(String field, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw new Malformed(field);
        }
    }
}
