package vn.diemcau.law;

/** What the calendar says of a day that is not what its weekday lets one expect. */
public enum DayKind {
    /** Nobody works, although it may be a weekday: a public holiday, its compensation, a day swapped away. */
    OFF,
    /** One works, although it may be a Saturday: a day swapped for one off. */
    WORKING
}
