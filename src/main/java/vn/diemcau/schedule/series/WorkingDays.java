package vn.diemcau.schedule.series;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.diemcau.identity.Caller;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.law.WorkingCalendar;

/** Which days the unit that convenes works. */
@FunctionalInterface
public interface WorkingDays {

    /**
     * The calendar of the chair's unit; of the caller's while nobody is in the chair.
     *
     * @param day by the organisation of which day
     */
    WorkingCalendar of(@Nullable PersonId chair, Caller caller, LocalDate day);
}
