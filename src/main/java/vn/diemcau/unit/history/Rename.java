package vn.diemcau.unit.history;

import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Names;
import vn.diemcau.kernel.UnitId;

/** The same unit under another name; its code and its kind stay. */
public record Rename(Decree decree, UnitId unit, String name) implements Change {

    public Rename {
        name = Names.normalised(name);
    }

    @Override
    public Answer<Organisation> applyTo(Organisation organisation) {
        return Rules.known(organisation, unit)
                .then(history -> new Renaming(ChangeType.RENAME, decree, history)
                        .to(organisation, name, history.lastNaming().kind()));
    }
}
