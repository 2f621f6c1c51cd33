package vn.diemcau.live.core;

import java.util.ArrayList;
import vn.diemcau.kernel.SiteId;

/**
 * The chair gives a site the floor (mời phát biểu), whether it has asked or not. Whoever spoke before has finished.
 *
 * @param site which site; it must be connected, or nobody would hear it
 * @param seconds for how long
 */
public record GrantFloor(SiteId site, int seconds) implements InProgress {

    @Override
    public Verb verb() {
        return Verb.GRANT_FLOOR;
    }

    @Override
    public Decision in(Running meeting, Order order) {
        if (!meeting.hall().hasSite(site)) {
            return RefusalCode.NO_SUCH_SITE.refused();
        }
        if (meeting.isSpeaking(site)) {
            return RefusalCode.HAS_FLOOR.refused();
        }
        if (meeting.hall().seats().seat(site).filter(Seat::isConnected).isEmpty()) {
            return RefusalCode.SITE_NOT_CONNECTED.refused();
        }
        return order.secondsOutOfRange(seconds) ? order.refuseSeconds() : granted(meeting, order);
    }

    private Decision granted(Running meeting, Order order) {
        var events = new ArrayList<>(meeting.endOfTurn(FloorEnd.NEXT));
        events.add(
                new FloorGranted("f-" + order.fresh(), site, seconds, order.at().plusSeconds(seconds)));
        return new Decision.Accepted(events);
    }
}
