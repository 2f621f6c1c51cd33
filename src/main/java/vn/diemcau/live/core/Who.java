package vn.diemcau.live.core;

import java.util.EnumSet;
import java.util.Set;

/** A rule about who may do something, and what the others are told. */
public enum Who {
    /** The chair alone leads (QĐ 45/2018 Đ14). */
    CHAIR(RefusalCode.NOT_CHAIR, Capacity.CHAIR),
    /** The chair, or the secretary on the chair's behalf. */
    CHAIR_OR_SECRETARY(RefusalCode.NOT_SECRETARY, Capacity.CHAIR, Capacity.SECRETARY),
    /** The chair, or the technical operator who hears the noise first. */
    CHAIR_OR_OPERATOR(RefusalCode.NOT_OPERATOR, Capacity.CHAIR, Capacity.OPERATOR),
    /** The chair, or a site about what is its own. */
    CHAIR_OR_SITE(RefusalCode.NOT_CHAIR, Capacity.CHAIR, Capacity.SITE),
    /** The chair, or the server on the chair's behalf. */
    CHAIR_OR_SERVER(RefusalCode.NOT_CHAIR, Capacity.CHAIR, Capacity.SERVER),
    /** Whoever hears the media server: the pages of chair and technical operator, and the server, which asks it. */
    WITNESS(RefusalCode.NOT_OPERATOR, Capacity.CHAIR, Capacity.OPERATOR, Capacity.SERVER),
    /** A site, for itself. */
    SITE(RefusalCode.NOT_SITE, Capacity.SITE),
    /** Everybody who takes part. */
    EVERYONE(RefusalCode.NOT_IN_MEETING, Capacity.CHAIR, Capacity.SECRETARY, Capacity.OPERATOR, Capacity.SITE),
    /** The server: plans that change, lines that break, time that runs out. */
    SERVER(RefusalCode.NOT_SERVER, Capacity.SERVER);

    private final RefusalCode otherwise;
    /** Never changes after construction. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Capacity> allowed;

    Who(RefusalCode otherwise, Capacity first, Capacity... more) {
        this.otherwise = otherwise;
        this.allowed = EnumSet.of(first, more);
    }

    /** Whether the rule admits this capacity. */
    public boolean admits(Capacity capacity) {
        return allowed.contains(capacity);
    }

    Decision refused() {
        return otherwise.refused();
    }
}
