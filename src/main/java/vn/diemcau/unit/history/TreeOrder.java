package vn.diemcau.unit.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Names;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.unit.Unit;

/** The order of official lists: parents before their children; siblings by rank, then by kind, then by the Vietnamese alphabet. */
public final class TreeOrder {

    private static final Comparator<Unit> SIBLINGS = Comparator.comparingInt(Unit::rank)
            .thenComparingInt(unit -> unit.kind().rank())
            .thenComparing(Unit::shortName, Names.order())
            .thenComparing(Unit::code);

    private TreeOrder() {}

    /** The units in order; one whose parent is not among them stands at the top. */
    public static List<Unit> of(List<Unit> units) {
        Set<UnitId> present = new HashSet<>();
        units.forEach(unit -> present.add(unit.id()));
        Map<@Nullable UnitId, List<Unit>> below = new HashMap<>();
        units.stream()
                .sorted(SIBLINGS)
                .forEach(unit -> below.computeIfAbsent(
                                present.contains(unit.parent()) ? unit.parent() : null, none -> new ArrayList<>())
                        .add(unit));
        List<Unit> ordered = new ArrayList<>(units.size());
        append(null, below, ordered);
        return ordered;
    }

    private static void append(@Nullable UnitId parent, Map<@Nullable UnitId, List<Unit>> below, List<Unit> ordered) {
        for (Unit unit : below.getOrDefault(parent, List.of())) {
            ordered.add(unit);
            append(unit.id(), below, ordered);
        }
    }
}
