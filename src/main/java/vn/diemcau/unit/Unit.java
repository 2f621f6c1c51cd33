package vn.diemcau.unit;

import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Period;
import vn.diemcau.kernel.UnitId;

/**
 * A unit as it stood on one day: its name, kind and parent may be others on another day.
 *
 * @param code the official code where there is one (five digits for a commune); text, because of leading zeros
 * @param name the official name, whole
 * @param shortName the name without the word of its kind
 * @param level the tier it belongs to or serves
 * @param parent the unit above, or null at the top
 * @param rank place among its siblings before the alphabet decides; smaller comes first
 * @param life the days on which the unit exists
 */
public record Unit(
        UnitId id,
        String code,
        String name,
        String shortName,
        UnitKind kind,
        Level level,
        @Nullable UnitId parent,
        int rank,
        Period life) {}
