package vn.diemcau.schedule;

/** Where a meeting stands in its life; see {@link Meeting} for how it gets from one to the next. */
public enum Status {
    /** It has a time and will be held then. */
    PLANNED,
    /** It was put off and has no new time yet. */
    POSTPONED,
    /** It will not be held. */
    CANCELLED,
    /** It has been opened and not yet closed. */
    RUNNING,
    /** It was held. */
    ENDED;

    /** Whether a meeting of this status needs its people and rooms at its time. */
    public boolean occupies() {
        return this == PLANNED || this == RUNNING;
    }

    /** Whether the invited sites may answer; one that comes late may still say so while the meeting runs. */
    public boolean takesReplies() {
        return occupies();
    }
}
