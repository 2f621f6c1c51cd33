package vn.diemcau.schedule.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Answer;
import vn.diemcau.law.CalendarDay;
import vn.diemcau.law.DayKind;
import vn.diemcau.law.WorkingCalendar;
import vn.diemcau.schedule.ScheduleRefusal;

/**
 * The days of a series: those of its rule without those struck out, the days off treated as was asked, and those added. Of two that come to the same
 * day one is held. An added day is held whatever the calendar says: somebody meant it.
 *
 * @param recurrence the rule
 * @param struck days by the rule on which there is no meeting
 * @param added days besides the rule
 * @param daysOff what becomes of days off
 */
public record Timetable(Recurrence recurrence, Set<LocalDate> struck, Set<LocalDate> added, DaysOff daysOff) {

    public Timetable {
        struck = Set.copyOf(struck);
        added = Set.copyOf(added);
    }

    /** Every day with what becomes of it, by the original day. */
    public List<SeriesDay> days(LocalDate first, WorkingCalendar calendar) {
        List<LocalDate> byRule = recurrence.days(first).stream()
                .filter(day -> !added.contains(day))
                .toList();
        Set<LocalDate> held = new HashSet<>(added);
        byRule.stream()
                .filter(day -> calendar.works(day) && !struck.contains(day))
                .forEach(held::add);
        List<SeriesDay> days = new ArrayList<>();
        byRule.forEach(day ->
                days.add(struck.contains(day) ? of(day, null, Fate.STRUCK, calendar) : day(day, calendar, held)));
        added.forEach(day -> days.add(of(day, day, Fate.ADDED, calendar)));
        return days.stream().sorted(Comparator.comparing(SeriesDay::original)).toList();
    }

    /** The days, unless there are too many of them, none, or some too far away. */
    public Answer<List<SeriesDay>> within(LocalDate first, WorkingCalendar calendar) {
        if (isTooLong(first)) {
            return ScheduleRefusal.SERIES_TOO_LONG.answer(Map.of("years", Bounds.LENGTH.getYears()));
        }
        List<SeriesDay> days = days(first, calendar);
        if (days.size() > Bounds.OCCURRENCES) {
            return ScheduleRefusal.TOO_MANY_OCCURRENCES.answer(Map.of("limit", Bounds.OCCURRENCES));
        }
        return days.stream().allMatch(day -> day.held() == null)
                ? ScheduleRefusal.NO_DAY_LEFT.answer()
                : Answer.accepted(days);
    }

    private boolean isTooLong(LocalDate first) {
        LocalDate end = first.plus(Bounds.LENGTH);
        boolean far = Stream.concat(added.stream(), Stream.ofNullable(recurrence.until()))
                .anyMatch(day -> day.isAfter(end));
        Integer count = recurrence.count();
        boolean cut = count != null
                && count <= Bounds.OCCURRENCES
                && recurrence.days(first).size() < count;
        return far || cut || added.stream().anyMatch(day -> day.isBefore(first));
    }

    /** A day that is worked keeps its place before any that would move there. */
    private SeriesDay day(LocalDate day, WorkingCalendar calendar, Set<LocalDate> held) {
        if (calendar.works(day)) {
            return of(day, day, Fate.KEPT, calendar);
        }
        LocalDate on = daysOff.instead(day, calendar).orElse(null);
        if (on == null) {
            return of(day, null, Fate.SKIPPED, calendar);
        }
        return held.add(on)
                ? of(day, on, on.equals(day) ? Fate.KEPT : Fate.MOVED, calendar)
                : of(day, null, Fate.MERGED, calendar);
    }

    private static SeriesDay of(LocalDate day, @Nullable LocalDate held, Fate fate, WorkingCalendar calendar) {
        return new SeriesDay(day, held, fate, !calendar.works(day), holiday(day, calendar));
    }

    private static @Nullable String holiday(LocalDate day, WorkingCalendar calendar) {
        return calendar.days()
                .on(day)
                .filter(said -> said.kind() == DayKind.OFF)
                .map(CalendarDay::reason)
                .orElse(null);
    }
}
