package vn.diemcau.unit.history;

import java.util.List;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.UnitId;

/** A unit, with everything below it, comes under another one. */
public record Move(Decree decree, UnitId unit, UnitId parent) implements Change {

    @Override
    public Answer<Organisation> applyTo(Organisation organisation) {
        boolean already = organisation
                .history(unit)
                .flatMap(history -> history.parentOn(decree.effective()))
                .filter(parent::equals)
                .isPresent();
        if (already) {
            return Rules.refuse(UnitRefusal.NOTHING_CHANGES, unit);
        }
        return Rules.place(organisation, unit, parent, decree.effective())
                .map(after -> after.with(new UnitEvent(ChangeType.MOVE, decree, List.of(unit, parent), List.of())));
    }
}
