package vn.diemcau.law.holiday;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.diemcau.kernel.Table;
import vn.diemcau.law.CalendarDay;
import vn.diemcau.law.DayKind;

/** The days off and the swapped days as the Government announced them, year by year, as far as the application brings them along. */
public final class Announced {

    private static final Map<Integer, List<CalendarDay>> YEARS = Table.shipped(Announced.class, "days.csv").stream()
            .map(Announced::day)
            .collect(Collectors.groupingBy(day -> day.date().getYear(), TreeMap::new, Collectors.toList()));

    private Announced() {}

    /** Whether the application knows what was announced for the year. */
    public static boolean knows(int year) {
        return YEARS.containsKey(year);
    }

    /** The days of the year, by date; those to expect when nothing announced is known. */
    public static List<CalendarDay> in(int year) {
        return Optional.ofNullable(YEARS.get(year)).orElseGet(() -> Expected.in(year));
    }

    private static CalendarDay day(Table.Row row) {
        return new CalendarDay(
                LocalDate.parse(row.cell("date")),
                DayKind.valueOf(row.cell("kind")),
                row.cell("reason"),
                row.cell("source"),
                true);
    }
}
