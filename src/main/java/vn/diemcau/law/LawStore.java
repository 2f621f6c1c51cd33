package vn.diemcau.law;

import java.time.LocalDate;
import java.util.List;
import vn.diemcau.kernel.UnitId;

/**
 * Where a province's own statements are kept. Each writing names the revision that was seen and is all or nothing; false, with nothing
 * written, when somebody else has written since.
 */
public interface LawStore {

    /** Everything that was stated, with its revision. */
    Stated load();

    /** The revision alone; cheap, to see whether what was loaded before still holds. */
    long revision();

    /** States the calendar of a year, instead of what was stated before. */
    boolean putYear(long seen, int year, List<CalendarDay> days, Entered entered);

    /** Takes back what was stated of a year. */
    boolean dropYear(long seen, int year);

    /** Adds a policy. */
    boolean add(long seen, Policy policy, Entered entered);

    /** Lets a policy end; {@code to} is the first day on which it no longer holds. */
    boolean end(long seen, String policy, LocalDate to);

    /** States the weekly hours of a unit, instead of what was stated before. */
    boolean putWeek(long seen, UnitId unit, WorkingWeek week);

    /** Takes back the hours of a unit, which then has those of the unit above. */
    boolean dropWeek(long seen, UnitId unit);
}
