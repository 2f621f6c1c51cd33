package vn.diemcau.live.core;

/** From whom the roll has what it says of a site. */
public enum RollBy {
    /** From the connection of its device. */
    AUTO,
    /** From the site itself. */
    SITE,
    /** From the chair or the secretary; this outweighs the other two. */
    DESK
}
