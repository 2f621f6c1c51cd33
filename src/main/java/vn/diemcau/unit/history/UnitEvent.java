package vn.diemcau.unit.history;

import java.util.List;
import vn.diemcau.kernel.UnitId;

/**
 * A change that was made, kept for good.
 *
 * @param decree when it takes effect, and by which act
 * @param units every unit it touches
 * @param lineage what went into what; empty unless units merged or split
 */
public record UnitEvent(ChangeType type, Decree decree, List<UnitId> units, List<Lineage> lineage) {

    public UnitEvent {
        units = List.copyOf(units);
        lineage = List.copyOf(lineage);
    }

    /** Whether the unit is one of those it touches. */
    public boolean touches(UnitId unit) {
        return units.contains(unit);
    }
}
