package vn.diemcau.schedule.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.schedule.ScheduleRefusal;

/** Asks for the same on many days and reports everything that speaks against it at once, each with its day. */
final class Each {

    private Each() {}

    /** What came of each; refused when one is, and plainly when all are for the same reason, since that is the reason of the series. */
    static <D, T> Answer<List<T>> of(List<D> things, Function<D, LocalDate> day, Function<D, Answer<T>> deed) {
        List<T> done = new ArrayList<>();
        Map<LocalDate, Refusal> refused = new LinkedHashMap<>();
        things.forEach(thing -> deed.apply(thing).<Object>fold(done::add, refusal -> {
            refused.put(day.apply(thing), refusal);
            return refusal;
        }));
        if (refused.isEmpty()) {
            return Answer.accepted(done);
        }
        Set<Refusal> reasons = Set.copyOf(refused.values());
        return done.isEmpty() && reasons.size() == 1
                ? Answer.refused(reasons.iterator().next())
                : ScheduleRefusal.OCCURRENCES_REFUSED.answer(Map.of("days", days(refused)));
    }

    private static List<Map<String, Object>> days(Map<LocalDate, Refusal> refused) {
        return refused.entrySet().stream()
                .map(entry -> Map.<String, Object>of(
                        "day", entry.getKey().toString(),
                        "code", entry.getValue().code(),
                        "details", entry.getValue().details()))
                .toList();
    }
}
