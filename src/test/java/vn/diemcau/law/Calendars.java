package vn.diemcau.law;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.diemcau.law.holiday.Announced;

/** Calendars for tests. */
final class Calendars {

    /** Mornings and afternoons from Monday to Friday, with the days that were announced. */
    static final WorkingCalendar NATIONAL = new WorkingCalendar(
            day -> Announced.in(day.getYear()).stream()
                    .filter(said -> said.date().equals(day))
                    .findFirst(),
            WorkingWeek.USUAL);

    private Calendars() {}

    /** The same, and Saturday morning. */
    static WorkingCalendar withSaturdayMorning() {
        Map<DayOfWeek, WorkingDay> days = new HashMap<>(WorkingWeek.USUAL.days());
        days.put(
                DayOfWeek.SATURDAY,
                new WorkingDay(Optional.of(new Span(LocalTime.of(7, 30), LocalTime.of(11, 30))), Optional.empty()));
        return new WorkingCalendar(NATIONAL.days(), new WorkingWeek(days));
    }
}
