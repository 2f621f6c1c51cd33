package vn.diemcau.live.core;

import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.NodeId;
import vn.diemcau.kernel.SiteId;

/**
 * A site's device has come, for the first time, again, or to another node.
 *
 * @param site which site
 * @param heads how many people sit there, null when the device does not say
 * @param node the node that hears it
 */
public record Connect(SiteId site, @Nullable Integer heads, NodeId node) implements Throughout {

    @Override
    public Verb verb() {
        return Verb.CONNECT;
    }

    @Override
    public Decision in(Hall hall, Order order) {
        if (heads != null && order.headsOutOfRange(heads)) {
            return order.refuseHeads();
        }
        if (hall.hasSentOut(site)) {
            return RefusalCode.SITE_REMOVED.refused();
        }
        return hall.seats()
                .seat(site)
                .map(seat -> isKnown(seat)
                        ? RefusalCode.PRESENCE_ALREADY.refused()
                        : Decision.accepted(new SiteConnected(site, heads, node)))
                .orElseGet(RefusalCode.NO_SUCH_SITE::refused);
    }

    private boolean isKnown(Seat seat) {
        return seat.isConnected() && node.equals(seat.node());
    }
}
