package vn.diemcau.law;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Refusal;

/** Weekly hours as an administrator enters them. */
public record WeekDraft(List<Line> lines) {

    public WeekDraft {
        lines = List.copyOf(lines);
    }

    /**
     * A weekday; a half with only one of its two times is wrong, with none it is free.
     *
     * @param weekday the day
     */
    public record Line(
            DayOfWeek weekday,
            @Nullable LocalTime morningFrom,
            @Nullable LocalTime morningTo,
            @Nullable LocalTime afternoonFrom,
            @Nullable LocalTime afternoonTo) {

        Answer<WorkingDay> day() {
            return half(morningFrom, morningTo)
                    .then(morning -> half(afternoonFrom, afternoonTo)
                            .then(afternoon -> apart(new WorkingDay(morning, afternoon))));
        }

        private Answer<Optional<Span>> half(@Nullable LocalTime from, @Nullable LocalTime to) {
            if (from == null && to == null) {
                return Answer.accepted(Optional.empty());
            }
            return from == null || to == null || !from.isBefore(to)
                    ? wrong()
                    : Answer.accepted(Optional.of(new Span(from, to)));
        }

        private Answer<WorkingDay> apart(WorkingDay day) {
            return !day.whole()
                            || !day.afternoon()
                                    .orElseThrow()
                                    .from()
                                    .isBefore(day.morning().orElseThrow().to())
                    ? Answer.accepted(day)
                    : wrong();
        }

        private <T> Answer<T> wrong() {
            return LawRefusal.HOURS_WRONG.answer(Map.of("weekday", weekday.getValue()));
        }
    }

    /** The week that this makes, or the first thing wrong with it. */
    Answer<WorkingWeek> week() {
        Map<DayOfWeek, WorkingDay> days = new EnumMap<>(DayOfWeek.class);
        for (Line line : lines) {
            Optional<Refusal> refused = line.day()
                    .fold(
                            day -> {
                                days.put(line.weekday(), day);
                                return Optional.empty();
                            },
                            Optional::of);
            if (refused.isPresent()) {
                return Answer.refused(refused.get());
            }
        }
        return days.values().stream().anyMatch(WorkingDay::whole)
                ? Answer.accepted(new WorkingWeek(days))
                : LawRefusal.NO_WHOLE_DAY.answer();
    }
}
