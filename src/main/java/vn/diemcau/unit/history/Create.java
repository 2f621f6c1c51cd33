package vn.diemcau.unit.history;

import java.util.List;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.UnitId;

/** A unit that comes from no other. */
public record Create(Decree decree, NewUnit unit) implements Change {

    @Override
    public Answer<Organisation> applyTo(Organisation organisation) {
        UnitId id = Rules.idFor(organisation, unit.code(), decree.effective());
        return Rules.begin(organisation, unit, decree.effective())
                .map(after -> after.with(new UnitEvent(ChangeType.CREATE, decree, List.of(id), List.of())));
    }
}
