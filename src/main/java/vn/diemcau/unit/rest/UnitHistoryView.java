package vn.diemcau.unit.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.unit.UnitKind;
import vn.diemcau.unit.history.ChangeType;
import vn.diemcau.unit.history.Lineage;
import vn.diemcau.unit.history.Naming;
import vn.diemcau.unit.history.Organisation;
import vn.diemcau.unit.history.Part;
import vn.diemcau.unit.history.Placing;
import vn.diemcau.unit.history.UnitEvent;
import vn.diemcau.unit.history.UnitHistory;

/** A unit with everything that is known of its past and its future. */
@Schema(name = "UnitHistory")
record UnitHistoryView(
        @JsonUnwrapped UnitView unit,
        List<Name> names,
        List<Parent> parents,
        List<Relative> predecessors,
        List<Relative> successors,
        List<Event> events) {

    record Name(
            String name,
            String shortName,
            UnitKind kind,
            LocalDate from,
            @Nullable LocalDate to) {

        static Name of(Naming naming) {
            return new Name(
                    naming.name(),
                    naming.shortName(),
                    naming.kind(),
                    naming.period().from(),
                    naming.period().to());
        }
    }

    record Parent(
            String unitId,
            String name,
            LocalDate from,
            @Nullable LocalDate to) {

        static Parent of(Placing placing, Function<UnitId, String> names) {
            return new Parent(
                    placing.parent().value(),
                    names.apply(placing.parent()),
                    placing.period().from(),
                    placing.period().to());
        }
    }

    record Relative(String unitId, String name, Part part) {

        static Relative of(UnitId unit, Lineage lineage, Function<UnitId, String> names) {
            return new Relative(unit.value(), names.apply(unit), lineage.part());
        }
    }

    record Event(ChangeType type, LocalDate effective, String legalBasis) {

        static Event of(UnitEvent event) {
            return new Event(
                    event.type(), event.decree().effective(), event.decree().legalBasis());
        }
    }

    static UnitHistoryView of(UnitHistory history, Organisation organisation, LocalDate today) {
        UnitId id = history.id();
        Function<UnitId, String> names = unit -> nameOf(unit, organisation, today);
        return new UnitHistoryView(
                UnitView.of(history.nearest(today), 0),
                history.names().stream().map(Name::of).toList(),
                history.parents().stream()
                        .map(placing -> Parent.of(placing, names))
                        .toList(),
                organisation.predecessors(id).stream()
                        .map(lineage -> Relative.of(lineage.predecessor(), lineage, names))
                        .toList(),
                organisation.successors(id).stream()
                        .map(lineage -> Relative.of(lineage.successor(), lineage, names))
                        .toList(),
                organisation.events().stream()
                        .filter(event -> event.touches(id))
                        .map(Event::of)
                        .toList());
    }

    private static String nameOf(UnitId unit, Organisation organisation, LocalDate today) {
        return organisation
                .history(unit)
                .map(history -> history.nearest(today).name())
                .orElse(unit.value());
    }
}
