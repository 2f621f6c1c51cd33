package vn.diemcau.schedule;

/** Where a meeting stands in its life; see {@link Meeting} for how it gets from one to the next. */
public enum Status {
    /** Its secretary writes it. */
    DRAFT,
    /** It lies before those who approve. */
    PROPOSED,
    /** It came back with what has to be changed. */
    RETURNED,
    /** It was approved and is not issued yet. */
    APPROVED,
    /** It was issued, has a time and will be held then. */
    PLANNED,
    /** It was put off and has no new time yet. */
    POSTPONED,
    /** It will not be held. */
    CANCELLED,
    /** It has been opened and not yet closed. */
    RUNNING,
    /** It was held. */
    ENDED;

    /** Whether a meeting of this status is still in the hands of the office, before its invitation is issued. */
    public boolean inPreparation() {
        return switch (this) {
            case DRAFT, PROPOSED, RETURNED, APPROVED -> true;
            case PLANNED, POSTPONED, CANCELLED, RUNNING, ENDED -> false;
        };
    }

    /** Whether the plan of a meeting of this status may still become another. */
    public boolean open() {
        return inPreparation() || this == PLANNED || this == POSTPONED;
    }

    /**
     * Whether a meeting of this status needs its people and rooms at its time. Rooms and equipment are agreed before the invitation is issued, so that a
     * proposal keeps them already.
     */
    public boolean occupies() {
        return switch (this) {
            case PROPOSED, APPROVED, PLANNED, RUNNING -> true;
            case DRAFT, RETURNED, POSTPONED, CANCELLED, ENDED -> false;
        };
    }

    /** Whether the invited sites may answer; one that comes late may still say so while the meeting runs. */
    public boolean takesReplies() {
        return this == PLANNED || this == RUNNING;
    }
}
