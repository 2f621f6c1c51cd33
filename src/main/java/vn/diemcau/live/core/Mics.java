package vn.diemcau.live.core;

/** Whose microphones may be open. */
public enum Mics {
    /** The hub and the site that has the floor. */
    FLOOR_ONLY,
    /** All sites. */
    FREE
}
