package vn.diemcau.unit.history;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Period;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.unit.Unit;

/** The rules that several changes share. */
final class Rules {

    private Rules() {}

    /** The unit exists on that day, and its history ends in the open. */
    static Answer<UnitHistory> living(Organisation organisation, UnitId id, LocalDate day) {
        return known(organisation, id).then(history -> {
            if (!history.life().holdsOn(day)) {
                return refuse(UnitRefusal.UNIT_NOT_LIVING, id);
            }
            return history.life().to() == null ? Answer.accepted(history) : refuse(UnitRefusal.BEFORE_HISTORY, id);
        });
    }

    static Answer<UnitHistory> known(Organisation organisation, UnitId id) {
        return organisation.history(id).map(Answer::accepted).orElseGet(() -> refuse(UnitRefusal.UNKNOWN_UNIT, id));
    }

    /**
     * A unit ends when nothing is left below it and nothing is known of it on that day or later.
     *
     * @param leaving units below it that go elsewhere on the same day
     */
    static Answer<Organisation> end(Organisation organisation, UnitId id, LocalDate day, Collection<UnitId> leaving) {
        return living(organisation, id, day).then(history -> {
            if (history.namedSince(day) || history.placedSince(day)) {
                return refuse(UnitRefusal.BEFORE_HISTORY, id);
            }
            return organisation.children(id, day).stream().map(Unit::id).allMatch(leaving::contains)
                    ? Answer.accepted(organisation.with(history.endedOn(day)))
                    : refuse(UnitRefusal.HAS_CHILDREN, id);
        });
    }

    /** A code names one unit at a time, and a parent must exist when the child begins. */
    static Answer<Organisation> begin(Organisation organisation, NewUnit unit, LocalDate day) {
        if (organisation.usesCode(unit.code(), Period.since(day))) {
            return Answer.refused(Refusal.of(UnitRefusal.CODE_TAKEN, Map.of("code", unit.code())));
        }
        UnitHistory born = unit.bornOn(day, idFor(organisation, unit.code(), day));
        @Nullable UnitId parent = unit.parent();
        return parent == null
                ? Answer.accepted(organisation.with(born))
                : living(organisation, parent, day).map(found -> organisation.with(born));
    }

    /**
     * The id that a unit with this code gets: spoken by its code, so that addresses and logs are legible, and told from an earlier
     * unit with the same code by the day it begins.
     */
    static UnitId idFor(Organisation organisation, String code, LocalDate day) {
        var plain = new UnitId("u-" + code);
        return organisation.history(plain).isEmpty()
                ? plain
                : new UnitId("u-" + code + "-" + day.format(DateTimeFormatter.BASIC_ISO_DATE));
    }

    /** All the units come under the new parent. */
    static Answer<Organisation> placeAll(
            Organisation organisation, Collection<UnitId> units, UnitId parent, LocalDate day) {
        Answer<Organisation> answer = Answer.accepted(organisation);
        for (UnitId unit : units) {
            answer = answer.then(org -> place(org, unit, parent, day));
        }
        return answer;
    }

    /** A unit comes under another one, which must not be below it. */
    static Answer<Organisation> place(Organisation organisation, UnitId id, UnitId parent, LocalDate day) {
        return living(organisation, id, day).then(history -> {
            if (history.placedSince(day)) {
                return refuse(UnitRefusal.BEFORE_HISTORY, id);
            }
            if (organisation.isWithin(parent, id, day)) {
                return refuse(UnitRefusal.UNIT_CYCLE, id);
            }
            return living(organisation, parent, day).map(found -> organisation.with(history.placed(day, parent)));
        });
    }

    static <T> Answer<T> refuse(UnitRefusal code, UnitId unit) {
        return Answer.refused(Refusal.of(code, Map.of("unit", unit.value())));
    }
}
