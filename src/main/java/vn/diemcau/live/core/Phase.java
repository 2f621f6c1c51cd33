package vn.diemcau.live.core;

/** Where a meeting is in its life; the wire names of the state types. */
public enum Phase {
    /** Convened, people gather. */
    WAITING,
    /** Opened. */
    RUNNING,
    /** Interrupted. */
    SUSPENDED,
    /** Over. */
    CLOSED
}
