package vn.diemcau.live.core;

import vn.diemcau.kernel.NodeId;
import vn.diemcau.kernel.SiteId;

/**
 * A node hears nothing more of a site that was connected to it; of a site that has come to another node it says nothing.
 *
 * @param site which site
 * @param node which node
 */
public record Weaken(SiteId site, NodeId node) implements Throughout {

    @Override
    public Verb verb() {
        return Verb.WEAKEN;
    }

    @Override
    public Decision in(Hall hall, Order order) {
        return hall.seats()
                .seat(site)
                .map(seat -> seat.isConnected() && seat.isOf(node)
                        ? Decision.accepted(new SiteWeakened(site))
                        : RefusalCode.PRESENCE_ALREADY.refused())
                .orElseGet(RefusalCode.NO_SUCH_SITE::refused);
    }
}
