package vn.diemcau.law;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Period;
import vn.diemcau.kernel.UnitId;

/**
 * A number of the law, or of a province, with what says so. It is never changed: from a day on another one holds, so that a meeting
 * keeps the policies of its day.
 *
 * <p>Kinds of meeting are named by text, not by a type: a policy of an old decision may name kinds that the schedule no longer
 * has, and the law does not know the schedule.
 *
 * @param id its name for good
 * @param rule what it rules
 * @param kinds the kinds of meeting that it is for; none means all
 * @param unit the unit for which, with everything below it, it holds; null for everybody
 * @param amount the number
 * @param measure in what it counts
 * @param citation what says so
 * @param confirmed false while nobody has compared it with the published text
 * @param life the days of the meetings for which it holds
 */
public record Policy(
        String id,
        Rule rule,
        Set<String> kinds,
        @Nullable UnitId unit,
        int amount,
        Measure measure,
        String citation,
        boolean confirmed,
        Period life) {

    public Policy {
        kinds = Set.copyOf(kinds);
    }

    /** Whether it speaks of such a meeting on that day, for whatever unit. */
    boolean concerns(Rule asked, String kind, LocalDate day) {
        return rule == asked && (kinds.isEmpty() || kinds.contains(kind)) && life.holdsOn(day);
    }
}
