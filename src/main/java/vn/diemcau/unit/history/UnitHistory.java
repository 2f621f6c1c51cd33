package vn.diemcau.unit.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Period;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.unit.Level;
import vn.diemcau.unit.Unit;

/**
 * One unit through time.
 *
 * @param names in order of time, without gaps, covering its life
 * @param parents in order of time; days without an entry are days at the top
 */
public record UnitHistory(
        UnitId id, String code, Level level, int rank, Period life, List<Naming> names, List<Placing> parents) {

    public UnitHistory {
        names = List.copyOf(names);
        parents = List.copyOf(parents);
    }

    /** The unit as it stood on that day, if it existed. */
    public Optional<Unit> on(LocalDate day) {
        return life.holdsOn(day) ? Optional.of(as(day)) : Optional.empty();
    }

    /** The unit on that day; before its first day as it began, after its last day as it ended. */
    public Unit nearest(LocalDate day) {
        if (day.isBefore(life.from())) {
            return as(life.from());
        }
        LocalDate end = life.to();
        return as(end == null || day.isBefore(end) ? day : end.minusDays(1));
    }

    /** The parent on that day, if there was one. */
    public Optional<UnitId> parentOn(LocalDate day) {
        return parents.stream()
                .filter(placing -> placing.period().holdsOn(day))
                .map(Placing::parent)
                .findFirst();
    }

    Naming lastNaming() {
        return names.get(names.size() - 1);
    }

    private Unit as(LocalDate day) {
        Naming naming = names.stream()
                .filter(each -> each.period().holdsOn(day))
                .findFirst()
                .orElseGet(this::lastNaming);
        @Nullable UnitId parent = parentOn(day).orElse(null);
        return new Unit(id, code, naming.name(), naming.shortName(), naming.kind(), level, parent, rank, life);
    }

    /** Whether a new name from that day on would rewrite what is already known of that day or later ones. */
    boolean namedSince(LocalDate day) {
        return closedOrYoungerThan(day) || begunSince(day, names.stream().map(Naming::period));
    }

    /** Whether a new parent from that day on would rewrite what is already known of that day or later ones. */
    boolean placedSince(LocalDate day) {
        return closedOrYoungerThan(day) || begunSince(day, parents.stream().map(Placing::period));
    }

    private boolean closedOrYoungerThan(LocalDate day) {
        return life.to() != null || !day.isAfter(life.from());
    }

    private static boolean begunSince(LocalDate day, Stream<Period> periods) {
        return periods.anyMatch(period -> !period.from().isBefore(day));
    }

    UnitHistory renamed(LocalDate day, Naming next) {
        var changed = new ArrayList<>(names);
        changed.set(changed.size() - 1, lastNaming().endedOn(day));
        changed.add(next);
        return new UnitHistory(id, code, level, rank, life, changed, parents);
    }

    UnitHistory placed(LocalDate day, UnitId parent) {
        List<Placing> changed = new ArrayList<>(parentsEndedOn(day));
        changed.add(new Placing(Period.since(day), parent));
        return new UnitHistory(id, code, level, rank, life, names, changed);
    }

    UnitHistory endedOn(LocalDate day) {
        var closed = new ArrayList<>(names);
        closed.set(closed.size() - 1, lastNaming().endedOn(day));
        return new UnitHistory(id, code, level, rank, life.endedOn(day), closed, parentsEndedOn(day));
    }

    private List<Placing> parentsEndedOn(LocalDate day) {
        return parents.stream()
                .map(placing -> placing.period().to() == null ? placing.endedOn(day) : placing)
                .toList();
    }
}
