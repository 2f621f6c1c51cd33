package vn.diemcau.unit.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.kernel.UnitId;

/**
 * Parts of a unit become units of their own. Either it ends with that, and everything below it goes to one of the pieces; or it
 * goes on with what remains.
 *
 * @param ends whether the unit ceases to exist
 */
public record Split(Decree decree, UnitId unit, boolean ends, List<Piece> pieces) implements Change {

    public Split {
        pieces = List.copyOf(pieces);
    }

    @Override
    public Answer<Organisation> applyTo(Organisation organisation) {
        if (pieces.isEmpty()) {
            return Answer.refused(Refusal.of(UnitRefusal.NO_SUCCESSOR));
        }
        return Rules.living(organisation, unit, decree.effective())
                .then(history -> checkedChildren(organisation))
                .then(this::endIfAsked)
                .then(this::begin)
                .map(after -> after.with(event(organisation)));
    }

    private Answer<Organisation> checkedChildren(Organisation organisation) {
        for (UnitId child : children()) {
            boolean below = organisation
                    .unit(child, decree.effective())
                    .filter(found -> unit.equals(found.parent()))
                    .isPresent();
            if (!below) {
                return Rules.refuse(UnitRefusal.NOT_A_CHILD, child);
            }
        }
        return Answer.accepted(organisation);
    }

    private List<UnitId> children() {
        return pieces.stream().flatMap(piece -> piece.children().stream()).toList();
    }

    private Answer<Organisation> endIfAsked(Organisation organisation) {
        return ends ? Rules.end(organisation, unit, decree.effective(), children()) : Answer.accepted(organisation);
    }

    private Answer<Organisation> begin(Organisation organisation) {
        LocalDate day = decree.effective();
        Answer<Organisation> answer = Answer.accepted(organisation);
        for (Piece piece : pieces) {
            answer = answer.then(org -> {
                UnitId id = Rules.idFor(org, piece.unit().code(), day);
                return Rules.begin(org, piece.unit(), day)
                        .then(next -> Rules.placeAll(next, piece.children(), id, day));
            });
        }
        return answer;
    }

    private UnitEvent event(Organisation before) {
        List<Lineage> lineage = new ArrayList<>();
        List<UnitId> units = new ArrayList<>(List.of(unit));
        for (Piece piece : pieces) {
            UnitId id = Rules.idFor(before, piece.unit().code(), decree.effective());
            lineage.add(new Lineage(unit, id, Part.PARTIAL));
            units.add(id);
        }
        return new UnitEvent(ChangeType.SPLIT, decree, units, lineage);
    }
}
