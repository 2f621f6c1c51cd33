package vn.diemcau.live.core;

/** Who cuts off the picture and sound of a site that was sent out. */
public enum CutOffWay {
    /** The media server has thrown it out. */
    SERVER,
    /** The media server takes no such command or did not carry it out: the site's own page leaves, and no device of the site gets in again. */
    PAGE
}
