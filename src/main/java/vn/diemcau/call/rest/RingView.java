package vn.diemcau.call.rest;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import vn.diemcau.call.Ring;

/** A call as it rings for somebody; the field names are the interface. */
record RingView(String meetingId, String title, By caller, OffsetDateTime at, String siteId) {

    /** Who calls. */
    record By(String name, String post) {}

    static RingView of(Ring ring, ZoneId zone) {
        return new RingView(
                ring.call().meeting().value(),
                ring.call().title(),
                new By(ring.call().name(), ring.call().post()),
                ring.call().at().atZone(zone).toOffsetDateTime(),
                ring.site().value());
    }
}
