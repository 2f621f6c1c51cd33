package vn.diemcau.schedule.series;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One day of a series.
 *
 * @param original the day by the rule, which names the occurrence in its series; an added day names itself
 * @param held the day on which it is held, or null when it is not
 * @param fate what became of it
 * @param off whether the original day is not worked
 * @param holiday what the calendar calls the original day, or null when it says nothing of it
 */
public record SeriesDay(
        LocalDate original,
        @Nullable LocalDate held,
        Fate fate,
        boolean off,
        @Nullable String holiday) {}
