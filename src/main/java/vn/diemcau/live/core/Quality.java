package vn.diemcau.live.core;

/** How much picture a site's line is given to carry. */
public enum Quality {
    /** As much as its page finds that the line carries. */
    AUTO,
    /** All of it. */
    FULL,
    /** Small pictures, few of them. */
    LOW,
    /** The smallest pictures, few of them. */
    LOWEST,
    /** Sound alone. */
    AUDIO
}
