package vn.diemcau.unit.history;

import java.util.List;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.UnitId;

/** A unit ends without a successor; what is below it must have gone elsewhere before, or on the same day. */
public record Dissolve(Decree decree, UnitId unit) implements Change {

    @Override
    public Answer<Organisation> applyTo(Organisation organisation) {
        return Rules.end(organisation, unit, decree.effective(), List.of())
                .map(after -> after.with(new UnitEvent(ChangeType.DISSOLVE, decree, List.of(unit), List.of())));
    }
}
