package vn.diemcau.unit.history;

/** How much of a predecessor went into its successor. */
public enum Part {
    WHOLE,
    PARTIAL
}
