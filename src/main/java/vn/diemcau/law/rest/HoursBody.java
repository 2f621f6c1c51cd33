package vn.diemcau.law.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.diemcau.law.WeekDraft;

/** Weekly hours as the page sends them. */
@Schema(name = "WorkingHoursBody")
record HoursBody(
        @Schema(description = "The revision that was seen") long revision,
        @NotNull @Size(max = 7) List<@NotNull @Valid Day> days) {

    /** A weekday; a half that is not worked has no times. */
    @Schema(name = "WorkingHoursDayBody")
    record Day(
            @Schema(description = "1 for Monday") @Min(1) @Max(7)
            int weekday,

            @Nullable LocalTime morningFrom,
            @Nullable LocalTime morningTo,
            @Nullable LocalTime afternoonFrom,
            @Nullable LocalTime afternoonTo) {

        WeekDraft.Line line() {
            return new WeekDraft.Line(DayOfWeek.of(weekday), morningFrom, morningTo, afternoonFrom, afternoonTo);
        }
    }

    WeekDraft draft() {
        return new WeekDraft(days.stream().map(Day::line).toList());
    }
}
