package vn.diemcau.law;

import java.util.Map;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Refusal;

/** Why something stated about calendar, policies or hours was refused; the names are part of the interface. */
public enum LawRefusal {
    /** Only administrators state what holds. */
    NOT_ALLOWED,
    /** There is no such policy, or it is not the province's own. */
    NOT_FOUND,
    /** Somebody else stated something meanwhile. */
    STALE_VERSION,
    /** A row of the calendar can't be taken; details: {@code line}, {@code column}, {@code reason}. */
    BAD_ROW,
    /** The calendar is not kept for that year; details: {@code from}, {@code to}. */
    YEAR_OUT_OF_RANGE,
    /** No such unit stands on the day from which it would hold. */
    UNKNOWN_UNIT,
    /** There is no such kind of meeting. */
    UNKNOWN_KIND_OF_MEETING,
    /** What the rule counts in is another measure; details: {@code measures}. */
    WRONG_MEASURE,
    /** The number is impossible; details: {@code min}, {@code max}. */
    AMOUNT_OUT_OF_RANGE,
    /** A policy names what says so. */
    CITATION_NEEDED,
    /** It would end before it begins. */
    ENDS_BEFORE_IT_BEGINS,
    /** The hours of a day end before they begin, or overlap; details: {@code weekday}. */
    HOURS_WRONG,
    /** No day of the week has a morning and an afternoon, so that no working day could be counted. */
    NO_WHOLE_DAY;

    /** This refusal as an answer. */
    <T> Answer<T> answer() {
        return Answer.refused(Refusal.of(this));
    }

    /** This refusal as an answer, with what its sentence needs. */
    <T> Answer<T> answer(Map<String, Object> details) {
        return Answer.refused(Refusal.of(this, details));
    }
}
