package vn.diemcau.unit.history;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Names;
import vn.diemcau.kernel.Period;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.unit.Level;
import vn.diemcau.unit.UnitKind;

/**
 * A unit to be created.
 *
 * @param code 1 to 20 characters of {@code A-Z a-z 0-9 . -}
 * @param parent the unit above, or null for the top
 * @param rank place among its siblings before the alphabet decides
 */
public record NewUnit(
        String code,
        String name,
        String shortName,
        UnitKind kind,
        Level level,
        @Nullable UnitId parent,
        int rank) {

    public NewUnit {
        name = Names.normalised(name);
        shortName = Names.normalised(shortName);
    }

    /** A unit with what follows from its kind: the tier and the short name. */
    public static NewUnit of(String code, String name, UnitKind kind, @Nullable UnitId parent) {
        String official = Names.normalised(name);
        return new NewUnit(code, official, kind.shortened(official), kind, kind.level(), parent, 0);
    }

    /** Its history on the first day, not yet part of any organisation. */
    UnitHistory bornOn(LocalDate day, UnitId id) {
        var period = Period.since(day);
        return new UnitHistory(
                id,
                code,
                level,
                rank,
                period,
                List.of(new Naming(period, name, shortName, kind)),
                parent == null ? List.of() : List.of(new Placing(period, parent)));
    }
}
