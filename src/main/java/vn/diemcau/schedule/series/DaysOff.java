package vn.diemcau.schedule.series;

import java.time.LocalDate;
import java.util.Optional;
import vn.diemcau.law.WorkingCalendar;

/** What becomes of an occurrence that falls on a day that is not worked: Tết, another holiday, a weekend. */
public enum DaysOff {
    /** It is left out. */
    SKIP {
        @Override
        Optional<LocalDate> instead(LocalDate day, WorkingCalendar calendar) {
            return Optional.empty();
        }
    },
    /** It is held on the first working day after it. */
    NEXT_WORKING_DAY {
        @Override
        Optional<LocalDate> instead(LocalDate day, WorkingCalendar calendar) {
            return Optional.of(calendar.next(day));
        }
    },
    /** It is held on the last working day before it. */
    PREVIOUS_WORKING_DAY {
        @Override
        Optional<LocalDate> instead(LocalDate day, WorkingCalendar calendar) {
            return Optional.of(calendar.previous(day));
        }
    },
    /** It is held all the same. */
    KEEP {
        @Override
        Optional<LocalDate> instead(LocalDate day, WorkingCalendar calendar) {
            return Optional.of(day);
        }
    };

    /** When it is held instead; empty when it is not. */
    abstract Optional<LocalDate> instead(LocalDate day, WorkingCalendar calendar);
}
