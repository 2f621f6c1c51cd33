package vn.diemcau.law.holiday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.diemcau.kernel.Table;
import vn.diemcau.law.CalendarDay;
import vn.diemcau.law.DayKind;
import vn.diemcau.law.Years;

/**
 * The holidays that the law lets us expect in a year that nobody has announced yet. When a holiday falls on the weekly rest, one
 * rests on the next working day instead (Bộ luật Lao động 2019, Điều 111 khoản 3). Which days of Tết are off, and which days are
 * swapped, the Government says each year: so nothing here is confirmed.
 */
public final class Expected {

    private static final String COMPENSATION = "Bộ luật Lao động 2019, Điều 111 khoản 3";
    private static final List<HolidayRule> RULES = Table.shipped(Expected.class, "rules.csv").stream()
            .map(HolidayRule::of)
            .toList();

    private Expected() {}

    /** The days of the year, by date; none in years so far away that the formulas of the moon do not reach them. */
    public static List<CalendarDay> in(int year) {
        return Years.kept(year) ? reckoned(year) : List.of();
    }

    private static List<CalendarDay> reckoned(int year) {
        Map<LocalDate, CalendarDay> days = new TreeMap<>();
        for (HolidayRule rule : RULES) {
            rule.in(year, Expected::rests)
                    .forEach(day -> days.putIfAbsent(day, off(day, rule.reason(), rule.source())));
        }
        List.copyOf(days.values()).stream()
                .filter(holiday -> rests(holiday.date()))
                .forEach(holiday -> compensate(holiday, days));
        return List.copyOf(days.values());
    }

    private static void compensate(CalendarDay holiday, Map<LocalDate, CalendarDay> days) {
        LocalDate day = holiday.date();
        while (rests(day) || days.containsKey(day)) {
            day = day.plusDays(1);
        }
        days.put(day, off(day, "Nghỉ bù " + holiday.reason(), COMPENSATION));
    }

    private static boolean rests(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    private static CalendarDay off(LocalDate day, String reason, String source) {
        return new CalendarDay(day, DayKind.OFF, reason, source, false);
    }
}
