package vn.diemcau.schedule.series;

/** Which occurrences a deed is meant for; of all of them only those that are still to come. */
public enum Scope {
    /** The chosen one and those after it. */
    FOLLOWING {
        @Override
        boolean takes(Occurrence chosen, Occurrence other) {
            return !other.original().isBefore(chosen.original());
        }
    },
    /** All. */
    ALL {
        @Override
        boolean takes(Occurrence chosen, Occurrence other) {
            return true;
        }
    };

    abstract boolean takes(Occurrence chosen, Occurrence other);
}
