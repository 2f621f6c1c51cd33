package vn.diemcau.unit.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Period;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.unit.Unit;

/** All units of all times and every change made to them. A value: a change yields another organisation. */
public final class Organisation {

    private final Map<UnitId, UnitHistory> histories;
    private final List<UnitEvent> events;

    /**
     * @param histories one for each unit
     * @param events in the order in which they were recorded
     */
    public Organisation(Collection<UnitHistory> histories, List<UnitEvent> events) {
        this.histories = new LinkedHashMap<>();
        histories.forEach(history -> this.histories.put(history.id(), history));
        this.events = List.copyOf(events);
    }

    /** Before anything was recorded. */
    public static Organisation empty() {
        return new Organisation(List.of(), List.of());
    }

    /** Every unit that ever was. */
    public Collection<UnitHistory> histories() {
        return List.copyOf(histories.values());
    }

    /** Every change, in the order in which they were recorded. */
    public List<UnitEvent> events() {
        return events;
    }

    /** The unit's history, also long after its end. */
    public Optional<UnitHistory> history(UnitId id) {
        return Optional.ofNullable(histories.get(id));
    }

    /** The unit as it stood on that day, if it existed then. */
    public Optional<Unit> unit(UnitId id, LocalDate day) {
        return history(id).flatMap(history -> history.on(day));
    }

    /** The units that existed on that day, in no order. */
    public List<Unit> living(LocalDate day) {
        return histories.values().stream()
                .flatMap(history -> history.on(day).stream())
                .toList();
    }

    /** The units directly below on that day. */
    public List<Unit> children(UnitId parent, LocalDate day) {
        return living(day).stream().filter(unit -> parent.equals(unit.parent())).toList();
    }

    /** Whether the unit stood somewhere below the other, or is it, on that day. */
    public boolean isWithin(UnitId unit, UnitId ancestor, LocalDate day) {
        @Nullable UnitId at = unit;
        Set<UnitId> seen = new HashSet<>();
        while (at != null && seen.add(at)) {
            if (at.equals(ancestor)) {
                return true;
            }
            at = Optional.ofNullable(histories.get(at))
                    .flatMap(history -> history.parentOn(day))
                    .orElse(null);
        }
        return false;
    }

    /** Whether the code belongs to some unit during the period. */
    boolean usesCode(String code, Period period) {
        return histories.values().stream()
                .anyMatch(
                        history -> history.code().equals(code) && history.life().overlaps(period));
    }

    /** What the unit came from, in the order in which it was recorded. */
    public List<Lineage> predecessors(UnitId unit) {
        return events.stream()
                .flatMap(event -> event.lineage().stream())
                .filter(lineage -> lineage.successor().equals(unit))
                .toList();
    }

    /** What came from the unit. */
    public List<Lineage> successors(UnitId unit) {
        return events.stream()
                .flatMap(event -> event.lineage().stream())
                .filter(lineage -> lineage.predecessor().equals(unit))
                .toList();
    }

    /** The unit itself if it lives on that day, and otherwise those that followed it: where it went as a whole, or, when it was divided, everybody who took a part. */
    public List<UnitId> heirs(UnitId unit, LocalDate day) {
        return heirs(unit, day, new HashSet<>()).distinct().toList();
    }

    private Stream<UnitId> heirs(UnitId unit, LocalDate day, Set<UnitId> seen) {
        if (!seen.add(unit)) {
            return Stream.empty();
        }
        if (unit(unit, day).isPresent()) {
            return Stream.of(unit);
        }
        List<Lineage> after = successors(unit);
        List<Lineage> whole =
                after.stream().filter(each -> each.part() == Part.WHOLE).toList();
        return (whole.isEmpty() ? after : whole).stream().flatMap(each -> heirs(each.successor(), day, seen));
    }

    /** The same organisation with another or a changed unit; for what is known without an act, and for the rules. */
    public Organisation with(UnitHistory history) {
        Map<UnitId, UnitHistory> changed = new LinkedHashMap<>(histories);
        changed.put(history.id(), history);
        return new Organisation(changed.values(), events);
    }

    Organisation with(UnitEvent event) {
        List<UnitEvent> more = new ArrayList<>(events);
        more.add(event);
        return new Organisation(histories.values(), more);
    }
}
