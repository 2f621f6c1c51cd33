package vn.diemcau.schedule.series;

/** What became of a day of a series; the names are part of the interface. */
public enum Fate {
    /** It is held on this day. */
    KEPT,
    /** It fell on a day off and is held on another. */
    MOVED,
    /** It fell on a day off and is not held. */
    SKIPPED,
    /** Somebody struck it out. */
    STRUCK,
    /** Another occurrence is held on the day to which it would move. */
    MERGED,
    /** Somebody added it. */
    ADDED
}
