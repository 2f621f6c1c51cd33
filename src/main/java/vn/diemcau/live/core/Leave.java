package vn.diemcau.live.core;

import vn.diemcau.kernel.NodeId;
import vn.diemcau.kernel.SiteId;

/**
 * A site's device has left on purpose.
 *
 * @param site which site
 * @param node the node that heard it say so
 */
public record Leave(SiteId site, NodeId node) implements Throughout {

    @Override
    public Verb verb() {
        return Verb.LEAVE;
    }

    @Override
    public Decision in(Hall hall, Order order) {
        return hall.seats()
                .seat(site)
                .map(seat -> seat.presence().isHere() && seat.isOf(node)
                        ? Decision.accepted(new SiteLeft(site))
                        : RefusalCode.PRESENCE_ALREADY.refused())
                .orElseGet(RefusalCode.NO_SUCH_SITE::refused);
    }
}
