package vn.diemcau.unit;

/** What kind of room a site is. */
public enum SiteKind {
    /** A meeting hall with its own screen. */
    HALL,
    /** A smaller meeting room. */
    ROOM,
    /** The desk of one official. */
    DESK
}
