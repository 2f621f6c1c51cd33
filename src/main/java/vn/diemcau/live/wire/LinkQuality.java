package vn.diemcau.live.wire;

/** How a device finds its own connection. */
public enum LinkQuality {
    /** Nothing to notice. */
    GOOD,
    /** Picture or sound suffers at times. */
    FAIR,
    /** Hardly usable. */
    POOR
}
