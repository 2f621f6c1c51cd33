package vn.diemcau.schedule.series;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * On which days something comes again: the part of RFC 5545's recurrence rules that plans of offices need, and always with an end. The first
 * day by the rule is the first on or after the day with which it begins; no day is more than {@link Bounds#LENGTH} later.
 *
 * @param frequency in what steps
 * @param interval every how many of them
 * @param weekdays only on these, and in a month only on these of them; empty for the weekday with which a weekly recurrence begins
 * @param monthDays only on these days of a month, the last being -1; empty for the day with which a monthly recurrence begins
 * @param count how many days; null when the last day is stated
 * @param until no day is later; null when the number is stated
 */
public record Recurrence(
        Frequency frequency,
        int interval,
        List<Weekday> weekdays,
        List<Integer> monthDays,
        @Nullable Integer count,
        @Nullable LocalDate until) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    public Recurrence {
        weekdays = List.copyOf(weekdays);
        monthDays = List.copyOf(monthDays);
    }

    /** The days, in their order, at most one more than {@link Bounds#OCCURRENCES}, so that too many can be told. */
    public List<LocalDate> days(LocalDate first) {
        LocalDate end = first.plus(Bounds.LENGTH);
        LocalDate last = until == null || until.isAfter(end) ? end : until;
        int most = count == null ? Bounds.OCCURRENCES + 1 : Math.min(count, Bounds.OCCURRENCES + 1);
        return Stream.iterate(first, day -> !day.isAfter(last), day -> day.plusDays(1))
                .filter(day -> falls(first, day))
                .limit(most)
                .toList();
    }

    private boolean falls(LocalDate first, LocalDate day) {
        return frequency.steps(first, day) % interval == 0 && isOnWeekday(first, day) && isOnMonthDay(first, day);
    }

    private boolean isOnWeekday(LocalDate first, LocalDate day) {
        if (weekdays.isEmpty()) {
            return frequency != Frequency.WEEKLY || day.getDayOfWeek() == first.getDayOfWeek();
        }
        return weekdays.stream().anyMatch(weekday -> weekday.is(day));
    }

    private boolean isOnMonthDay(LocalDate first, LocalDate day) {
        return switch (frequency) {
            case YEARLY -> day.getMonth() == first.getMonth() && day.getDayOfMonth() == first.getDayOfMonth();
            case MONTHLY -> saysNothing() ? day.getDayOfMonth() == first.getDayOfMonth() : isNamed(day);
            case DAILY, WEEKLY -> isNamed(day);
        };
    }

    private boolean saysNothing() {
        return monthDays.isEmpty() && weekdays.isEmpty();
    }

    private boolean isNamed(LocalDate day) {
        return monthDays.isEmpty()
                || monthDays.contains(day.getDayOfMonth())
                || monthDays.contains(day.getDayOfMonth() - day.lengthOfMonth() - 1);
    }

    /** The same with another end. */
    public Recurrence until(LocalDate last) {
        return new Recurrence(frequency, interval, weekdays, monthDays, null, last);
    }

    /** The same with so many days. */
    public Recurrence times(int days) {
        return new Recurrence(frequency, interval, weekdays, monthDays, days, null);
    }

    /** The rule in the words of RFC 5545, its last day as a date. */
    public String text() {
        List<String> parts = new ArrayList<>();
        parts.add("FREQ=" + frequency);
        if (interval > 1) {
            parts.add("INTERVAL=" + interval);
        }
        if (!weekdays.isEmpty()) {
            parts.add("BYDAY=" + weekdays.stream().map(Weekday::text).collect(Collectors.joining(",")));
        }
        if (!monthDays.isEmpty()) {
            parts.add("BYMONTHDAY=" + monthDays.stream().map(String::valueOf).collect(Collectors.joining(",")));
        }
        parts.add(until == null ? "COUNT=" + count : "UNTIL=" + DAY.format(until));
        return String.join(";", parts);
    }
}
