package vn.diemcau.unit.history;

/** Why a change of the organisation is refused. */
public enum UnitRefusal {
    /** No unit has this id. */
    UNKNOWN_UNIT,
    /** The unit does not exist on that day. */
    UNIT_NOT_LIVING,
    /** Another unit has this code at the same time. */
    CODE_TAKEN,
    /** The unit's history already has a change on that day or after it. */
    BEFORE_HISTORY,
    /** The unit would stand above itself. */
    UNIT_CYCLE,
    /** Units below it would be left without a parent. */
    HAS_CHILDREN,
    /** A merger or a split without a unit to come from. */
    NO_PREDECESSOR,
    /** A split that yields nothing. */
    NO_SUCCESSOR,
    /** The change changes nothing. */
    NOTHING_CHANGES,
    /** A child named in a split does not belong to the unit that is split. */
    NOT_A_CHILD,
    /** The file of units has a row that can't be taken. */
    BAD_ROW,
    /** Somebody else changed the organisation meanwhile. */
    STALE_VERSION
}
