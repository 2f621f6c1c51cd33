package vn.diemcau.live.core;

/** How a site's device is connected. */
public enum Presence {
    /** It was never here. */
    ABSENT,
    /** It is here. */
    CONNECTED,
    /** Nothing was heard of it for some seconds. */
    WEAK,
    /** It was weak for too long; its place in the queue is kept. */
    LOST,
    /** It left on purpose. */
    LEFT,
    /** The chair has sent it out; it comes back only when the chair lets it. */
    REMOVED;

    /** Whether the device counts as being in the meeting: here, or silent so briefly that it may come back. */
    public boolean isHere() {
        return this == CONNECTED || this == WEAK;
    }
}
