package vn.diemcau.law;

import java.time.LocalDate;
import java.util.Optional;

/** What the calendar says of days; nothing of most. */
@FunctionalInterface
public interface Days {

    /** What it says of this day, if anything. */
    Optional<CalendarDay> on(LocalDate day);
}
