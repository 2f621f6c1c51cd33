package vn.diemcau.live.wire;

import vn.diemcau.live.core.Capacity;
import vn.diemcau.live.core.Event;
import vn.diemcau.live.core.Recovered;
import vn.diemcau.live.core.SeatEvent;

/** Who reads an event. Each event is written once per audience, and the bytes are shared by all who belong to it. */
public enum Audience {
    /** Chair, secretary and technical operator: everything. */
    DESK,
    /** The sites: what every site needs, and of the others' seats only how many there are of each kind. */
    SITE;

    /** The audience to which somebody in this capacity belongs. */
    public static Audience of(Capacity capacity) {
        return capacity == Capacity.SITE ? SITE : DESK;
    }

    /** Whether it is told of this event at all. */
    public boolean reads(Event event) {
        return this == DESK || !isRoster(event);
    }

    /** Whether it is to be told at once; what changes single seats may wait for more of its kind. */
    public boolean needsNow(Event event) {
        return reads(event) && !(event instanceof SeatEvent);
    }

    private static boolean isRoster(Event event) {
        return event instanceof SeatEvent || event instanceof Recovered;
    }
}
