package vn.diemcau.live.core;

/** What the roll says of a site. */
public enum Roll {
    /** Nothing yet. */
    UNKNOWN,
    /** Present (có mặt). */
    PRESENT,
    /** Absent (vắng mặt). */
    ABSENT,
    /** Absent with a reason (vắng có lý do). */
    EXCUSED
}
