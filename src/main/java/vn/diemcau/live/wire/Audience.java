package vn.diemcau.live.wire;

import vn.diemcau.live.core.Capacity;

/** Who reads an event. Each event is written once per audience, and the text is shared by all who belong to it. */
public enum Audience {
    /** Chair, secretary and technical operator: everything. */
    DESK,
    /** The sites: everything but what concerns one site alone. */
    SITE;

    /** The audience to which somebody in this capacity belongs. */
    public static Audience of(Capacity capacity) {
        return capacity == Capacity.SITE ? SITE : DESK;
    }
}
