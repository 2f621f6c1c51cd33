package vn.diemcau.live.core;

import org.jspecify.annotations.Nullable;

/**
 * What the roll says of one site, from whom, and why.
 *
 * @param roll what it says
 * @param by from whom
 * @param reason why the desk says so; null unless it does
 */
public record Mark(Roll roll, RollBy by, @Nullable String reason) {

    static final Mark UNKNOWN = new Mark(Roll.UNKNOWN, RollBy.AUTO, null);

    static final Mark HERE = new Mark(Roll.PRESENT, RollBy.AUTO, null);

    /** A site whose device is connected is present, unless the desk has said what it is. */
    Mark connected() {
        return by == RollBy.DESK ? this : HERE;
    }

    /** A site that answers itself is present, unless the desk has said what it is. */
    Mark answered() {
        return by == RollBy.DESK ? this : new Mark(Roll.PRESENT, RollBy.SITE, null);
    }

    /** A new roll call begins from nothing; only an excuse stays, since it does not depend on the moment. */
    Mark calledAgain() {
        return roll == Roll.EXCUSED ? this : UNKNOWN;
    }

    /** Who has not answered by the end of the roll call is absent. */
    Mark finished() {
        return roll == Roll.UNKNOWN ? new Mark(Roll.ABSENT, RollBy.AUTO, null) : this;
    }
}
