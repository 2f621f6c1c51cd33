package vn.diemcau.schedule.rest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.schedule.ScheduleRefusal;
import vn.diemcau.schedule.series.Bounds;
import vn.diemcau.schedule.series.DaysOff;
import vn.diemcau.schedule.series.RuleText;
import vn.diemcau.schedule.series.Timetable;

/**
 * How a meeting comes again.
 *
 * @param rule a recurrence rule of RFC 5545 without its name, such as {@code FREQ=WEEKLY;BYDAY=MO;UNTIL=20271231}
 * @param struck days by the rule on which there is none
 * @param added days besides the rule
 * @param daysOff what becomes of days off; missing for leaving them out
 */
public record RepeatBody(
        @Nullable String rule,
        @Nullable List<@Nullable String> struck,
        @Nullable List<@Nullable String> added,
        @Nullable DaysOff daysOff) {

    /** By what the days are found, or why it is nothing of the kind. */
    Answer<Timetable> timetable() {
        Set<LocalDate> out = days("struck", struck);
        Set<LocalDate> in = days("added", added);
        if (out.size() > Bounds.DAYS || in.size() > Bounds.DAYS) {
            return Answer.refused(Refusal.of(ScheduleRefusal.TOO_MANY_OCCURRENCES, Map.of("limit", Bounds.DAYS)));
        }
        return RuleText.read(rule)
                .map(read -> new Timetable(read, out, in, Objects.requireNonNullElse(daysOff, DaysOff.SKIP)));
    }

    private static Set<LocalDate> days(String field, @Nullable List<@Nullable String> texts) {
        return Stream.ofNullable(texts)
                .flatMap(List::stream)
                .map(text -> day(field, text))
                .collect(Collectors.toSet());
    }

    /** The day of a request. */
    static LocalDate day(String field, @Nullable String text) {
        try {
            if (text != null && text.length() == "2027-01-31".length()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException unreadable) {
            // Said below, as for everything else that is no day.
        }
        throw new Malformed(field);
    }
}
