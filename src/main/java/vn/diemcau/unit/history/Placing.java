package vn.diemcau.unit.history;

import java.time.LocalDate;
import vn.diemcau.kernel.Period;
import vn.diemcau.kernel.UnitId;

/** Which unit stood above another for a time. */
public record Placing(Period period, UnitId parent) {

    Placing endedOn(LocalDate day) {
        return new Placing(period.endedOn(day), parent);
    }
}
