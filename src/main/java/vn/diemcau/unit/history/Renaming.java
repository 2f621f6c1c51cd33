package vn.diemcau.unit.history;

import java.time.LocalDate;
import java.util.List;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Period;
import vn.diemcau.unit.UnitKind;

/** What a new name and a new kind have in common: history is continued, never rewritten. */
record Renaming(ChangeType type, Decree decree, UnitHistory history) {

    Answer<Organisation> to(Organisation organisation, String name, UnitKind kind) {
        return Rules.living(organisation, history.id(), decree.effective()).then(living -> {
            if (sameAs(name, kind)) {
                return Rules.refuse(UnitRefusal.NOTHING_CHANGES, history.id());
            }
            return history.namedSince(decree.effective())
                    ? Rules.refuse(UnitRefusal.BEFORE_HISTORY, history.id())
                    : Answer.accepted(changed(organisation, name, kind));
        });
    }

    private boolean sameAs(String name, UnitKind kind) {
        return history.lastNaming().name().equals(name) && history.lastNaming().kind() == kind;
    }

    private Organisation changed(Organisation organisation, String name, UnitKind kind) {
        LocalDate day = decree.effective();
        var naming = new Naming(Period.since(day), name, kind.shortened(name), kind);
        return organisation
                .with(history.renamed(day, naming))
                .with(new UnitEvent(type, decree, List.of(history.id()), List.of()));
    }
}
