package vn.diemcau.law.rest;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.diemcau.law.CalendarDay;
import vn.diemcau.law.Stated;
import vn.diemcau.law.Statutes;
import vn.diemcau.law.holiday.Announced;
import vn.diemcau.law.lunar.LunarCalendar;
import vn.diemcau.law.lunar.LunarMonth;

/**
 * The calendar of a year.
 *
 * @param days the days of which it says something
 * @param months the lunar months that have days in the year; the first may begin in the year before
 * @param entered who stated it, when the province did
 */
@Schema(name = "WorkingYear")
record CalendarView(
        int year,
        long revision,
        Origin origin,
        boolean mayChange,
        List<CalendarDay> days,
        List<Month> months,
        @Nullable EnteredView entered) {

    /** Where the days of a year come from. */
    enum Origin {
        /** The province stated them. */
        STATED,
        /** The application brings the Government's announcement along. */
        ANNOUNCED,
        /** The law lets one expect them. */
        EXPECTED
    }

    /** A lunar month. */
    @Schema(name = "LunarMonth")
    record Month(int year, int number, boolean leap, LocalDate first, int days) {

        static Month of(LunarMonth month) {
            return new Month(month.year(), month.number(), month.leap(), month.first(), month.days());
        }
    }

    static CalendarView of(Statutes statutes, int year, boolean mayChange, ZoneId zone) {
        Stated.Year stated = statutes.stated().years().get(year);
        return new CalendarView(
                year,
                statutes.stated().revision(),
                stated != null ? Origin.STATED : Announced.knows(year) ? Origin.ANNOUNCED : Origin.EXPECTED,
                mayChange,
                statutes.days(year),
                LunarCalendar.VIETNAM.monthsTouching(year).stream()
                        .map(Month::of)
                        .toList(),
                stated == null ? null : EnteredView.of(stated.entered(), zone));
    }
}
