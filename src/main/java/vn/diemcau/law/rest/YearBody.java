package vn.diemcau.law.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.diemcau.law.CalendarDay;
import vn.diemcau.law.DayKind;

/** The calendar of a year as the page sends it. */
@Schema(name = "WorkingYearBody")
record YearBody(
        @Schema(description = "The revision that was seen") long revision,
        @NotNull @Size(max = 366) List<@NotNull @Valid Day> days) {

    /** A day off, or worked in exchange. */
    @Schema(name = "WorkingYearDay")
    record Day(
            @NotNull LocalDate date,
            @NotNull DayKind kind,
            @NotNull @Size(max = 400) String reason,
            @NotNull @Size(max = 600) String source,
            boolean confirmed) {

        CalendarDay day() {
            return new CalendarDay(date, kind, reason, source, confirmed);
        }
    }

    List<CalendarDay> asDays() {
        return days.stream().map(Day::day).toList();
    }
}
