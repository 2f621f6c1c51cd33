package vn.diemcau.law;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;

/** The weekly hours of an organisation; a weekday that it does not name is a day of rest. */
public record WorkingWeek(Map<DayOfWeek, WorkingDay> days) {

    /** Forty hours from Monday to Friday, as offices keep them where their province states nothing else. */
    public static final WorkingWeek USUAL = usual();

    public WorkingWeek {
        Map<DayOfWeek, WorkingDay> copy = new EnumMap<>(DayOfWeek.class);
        copy.putAll(days);
        days = Collections.unmodifiableMap(copy);
    }

    /** The hours of the weekday. */
    public WorkingDay on(DayOfWeek day) {
        return days.getOrDefault(day, WorkingDay.REST);
    }

    /** The hours of a day of rest that is worked in exchange for another: those of a whole day of this week. */
    public WorkingDay exchanged() {
        return days.values().stream()
                .max(Comparator.comparing(WorkingDay::whole).thenComparing(WorkingDay::worked))
                .orElse(WorkingDay.REST);
    }

    private static WorkingWeek usual() {
        var day = WorkingDay.of(
                new Span(LocalTime.of(7, 30), LocalTime.of(12, 0)),
                new Span(LocalTime.of(13, 30), LocalTime.of(17, 0)));
        Map<DayOfWeek, WorkingDay> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek each : DayOfWeek.values()) {
            if (each.compareTo(DayOfWeek.FRIDAY) <= 0) {
                days.put(each, day);
            }
        }
        return new WorkingWeek(days);
    }
}
