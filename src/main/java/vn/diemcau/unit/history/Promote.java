package vn.diemcau.unit.history;

import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Names;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.unit.UnitKind;

/** The same unit becomes one of another kind on the same tier, as when a commune becomes a ward, and is named accordingly. */
public record Promote(Decree decree, UnitId unit, UnitKind kind, String name) implements Change {

    public Promote {
        name = Names.normalised(name);
    }

    @Override
    public Answer<Organisation> applyTo(Organisation organisation) {
        return Rules.known(organisation, unit)
                .then(history -> new Renaming(ChangeType.PROMOTE, decree, history).to(organisation, name, kind));
    }
}
