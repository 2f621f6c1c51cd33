package vn.diemcau.law;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** Counts the half days (buổi) that a meeting takes: a morning, an afternoon, or both of each day, parted by the break at noon. */
final class HalfDays {

    private final WorkingCalendar calendar;

    HalfDays(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** How many half days lie, whole or in part, in this time. */
    int in(LocalDateTime start, LocalDateTime end) {
        LocalDateTime last = end.minusNanos(1);
        int days = (int) ChronoUnit.DAYS.between(start.toLocalDate(), last.toLocalDate());
        return 2 * days + half(last) - half(start) + 1;
    }

    private int half(LocalDateTime moment) {
        LocalDate day = moment.toLocalDate();
        return moment.toLocalTime().isBefore(calendar.hours(day).noon()) ? 0 : 1;
    }
}
