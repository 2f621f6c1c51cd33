package vn.diemcau.law;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.LongStream;

/**
 * Which days an organisation works. What the calendar says of a day counts; of all others the weekly hours. Counting is by whole
 * days, as the law counts them.
 *
 * @param days the days of which the calendar says something
 * @param week the weekly hours
 */
public record WorkingCalendar(Days days, WorkingWeek week) {

    /** Whether the day counts as a working day. */
    public boolean works(LocalDate day) {
        return hours(day).whole();
    }

    /** The hours of that day. */
    public WorkingDay hours(LocalDate day) {
        WorkingDay usual = week.on(day.getDayOfWeek());
        return days.on(day).map(said -> hours(said, usual)).orElse(usual);
    }

    private WorkingDay hours(CalendarDay said, WorkingDay usual) {
        if (said.kind() == DayKind.OFF) {
            return WorkingDay.REST;
        }
        return usual.whole() ? usual : week.exchanged();
    }

    /** The first working day after the day. */
    public LocalDate next(LocalDate day) {
        return step(day, 1);
    }

    /** The last working day before the day. */
    public LocalDate previous(LocalDate day) {
        return step(day, -1);
    }

    /** The working day that comes so many working days after the day; the day itself for 0. */
    public LocalDate after(LocalDate day, int count) {
        LocalDate at = day;
        for (int done = 0; done < count; done++) {
            at = next(at);
        }
        return at;
    }

    /** The latest working day between which and the day lie so many whole working days, neither of the two counted. */
    public LocalDate clearBefore(LocalDate day, int count) {
        LocalDate at = day;
        for (int done = 0; done <= count; done++) {
            at = previous(at);
        }
        return at;
    }

    /** The latest working day from which the day is so many working days away, the day itself counted if it is one. */
    public LocalDate before(LocalDate day, int count) {
        return clearBefore(day, works(day) ? count - 1 : count);
    }

    /** How many working days lie after the first day, up to and with the last; below zero when the last comes first. */
    public int between(LocalDate first, LocalDate last) {
        return last.isBefore(first) ? -count(last, first) : count(first, last);
    }

    private int count(LocalDate first, LocalDate last) {
        return (int) LongStream.rangeClosed(1, ChronoUnit.DAYS.between(first, last))
                .mapToObj(first::plusDays)
                .filter(this::works)
                .count();
    }

    private LocalDate step(LocalDate from, int by) {
        if (!week.exchanged().whole()) {
            throw new IllegalStateException("a week without a whole day has no working days to count");
        }
        LocalDate at = from.plusDays(by);
        while (!works(at)) {
            at = at.plusDays(by);
        }
        return at;
    }
}
