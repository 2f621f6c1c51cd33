package vn.diemcau.law.rest;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.diemcau.law.Span;
import vn.diemcau.law.WorkingDay;
import vn.diemcau.law.WorkingWeek;

/** The weekly hours: those of everybody who stated none, and those that units stated. */
@Schema(name = "WorkingHours")
record HoursView(long revision, boolean mayChange, List<Day> usual, List<OfUnit> units) {

    /** The hours of a unit and what is below it. */
    @Schema(name = "WorkingHoursOfUnit")
    record OfUnit(String unitId, String unitName, List<Day> days) {}

    /** A weekday; a half that is not worked has no times. */
    @Schema(name = "WorkingHoursOfDay")
    record Day(
            @Schema(description = "1 for Monday") int weekday,
            @Nullable LocalTime morningFrom,
            @Nullable LocalTime morningTo,
            @Nullable LocalTime afternoonFrom,
            @Nullable LocalTime afternoonTo) {

        static Day of(DayOfWeek weekday, WorkingDay day) {
            return new Day(
                    weekday.getValue(),
                    time(day.morning(), Span::from),
                    time(day.morning(), Span::to),
                    time(day.afternoon(), Span::from),
                    time(day.afternoon(), Span::to));
        }

        private static @Nullable LocalTime time(Optional<Span> span, Function<Span, LocalTime> end) {
            return span.map(end).orElse(null);
        }
    }

    static List<Day> days(WorkingWeek week) {
        return Arrays.stream(DayOfWeek.values())
                .map(weekday -> Day.of(weekday, week.on(weekday)))
                .toList();
    }
}
