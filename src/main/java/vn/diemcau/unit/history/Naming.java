package vn.diemcau.unit.history;

import java.time.LocalDate;
import vn.diemcau.kernel.Period;
import vn.diemcau.unit.UnitKind;

/** What a unit was called, and what kind of unit it was, for a time: a town that becomes a city changes both. */
public record Naming(Period period, String name, String shortName, UnitKind kind) {

    Naming endedOn(LocalDate day) {
        return new Naming(period.endedOn(day), name, shortName, kind);
    }
}
