package vn.diemcau.notice.feed;

import java.util.Optional;
import vn.diemcau.kernel.AccountId;
import vn.diemcau.kernel.UnitId;

/** Whose calendar a feed shows: that of an account or that of a unit. */
public record FeedOwner(Kind kind, String id) {

    /** What can have a feed. */
    public enum Kind {
        /** One person with an account. */
        ACCOUNT,
        /** A unit with its sites. */
        UNIT
    }

    /** The calendar of one person. */
    public static FeedOwner of(AccountId account) {
        return new FeedOwner(Kind.ACCOUNT, account.value());
    }

    /** The calendar of a unit. */
    public static FeedOwner of(UnitId unit) {
        return new FeedOwner(Kind.UNIT, unit.value());
    }

    /** The unit, if it is one. */
    public Optional<UnitId> unit() {
        return kind == Kind.UNIT ? Optional.of(new UnitId(id)) : Optional.empty();
    }
}
