package vn.diemcau.live.core;

/** Why a speaking turn ended. */
public enum FloorEnd {
    /** The chair ended it. */
    CHAIR,
    /** The speaker gave it back. */
    SITE,
    /** The chair gave the floor to another site. */
    NEXT,
    /** The meeting was suspended. */
    SUSPENDED,
    /** The meeting was closed. */
    CLOSED
}
