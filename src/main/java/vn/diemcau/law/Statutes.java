package vn.diemcau.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.law.holiday.Announced;

/**
 * The law as it stands in one province: what the application brings along, and over it what the province stated. Reckoned years are kept;
 * there are few, and everybody asks for the same ones.
 */
public final class Statutes implements Days {

    private final Stated stated;
    private final Policies policies;
    private final Map<Integer, Map<LocalDate, CalendarDay>> years = new ConcurrentHashMap<>();

    public Statutes(Stated stated) {
        this.stated = stated;
        this.policies = new Policies(Stream.concat(
                        ShippedPolicies.all().stream(),
                        stated.policies().stream().map(Stated.Own::policy))
                .toList());
    }

    /** What the province stated of it. */
    public Stated stated() {
        return stated;
    }

    /** All policies of all times. */
    public Policies policies() {
        return policies;
    }

    /** The days of the year of which the calendar says something, by date. */
    public List<CalendarDay> days(int year) {
        return Optional.ofNullable(stated.years().get(year))
                .map(Stated.Year::days)
                .orElseGet(() -> Announced.in(year));
    }

    @Override
    public Optional<CalendarDay> on(LocalDate day) {
        return Years.kept(day.getYear())
                ? Optional.ofNullable(
                        years.computeIfAbsent(day.getYear(), this::byDate).get(day))
                : Optional.empty();
    }

    /**
     * The calendar of a unit.
     *
     * @param units the unit and those above it, the nearest first
     */
    public WorkingCalendar calendar(List<UnitId> units) {
        return new WorkingCalendar(this, week(units));
    }

    private WorkingWeek week(List<UnitId> units) {
        return units.stream()
                .flatMap(unit -> Stream.ofNullable(stated.weeks().get(unit)))
                .findFirst()
                .orElse(WorkingWeek.USUAL);
    }

    private Map<LocalDate, CalendarDay> byDate(int year) {
        return days(year).stream().collect(Collectors.toMap(CalendarDay::date, Function.identity()));
    }
}
