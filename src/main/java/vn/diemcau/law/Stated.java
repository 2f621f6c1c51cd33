package vn.diemcau.law;

import java.util.List;
import java.util.Map;
import vn.diemcau.kernel.UnitId;

/**
 * What a province stated itself, over what the application brings along.
 *
 * @param revision counts the statements
 * @param years the calendars of years; a stated year replaces the announced one whole
 * @param policies the policies, of all times
 * @param weeks the weekly hours of units; they hold for everything below too
 */
public record Stated(long revision, Map<Integer, Year> years, List<Own> policies, Map<UnitId, WorkingWeek> weeks) {

    public Stated {
        years = Map.copyOf(years);
        policies = List.copyOf(policies);
        weeks = Map.copyOf(weeks);
    }

    /** The calendar of a year. */
    public record Year(List<CalendarDay> days, Entered entered) {

        public Year {
            days = List.copyOf(days);
        }
    }

    /** A policy of the province. */
    public record Own(Policy policy, Entered entered) {}
}
