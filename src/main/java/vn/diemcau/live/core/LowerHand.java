package vn.diemcau.live.core;

import vn.diemcau.kernel.SiteId;

/** A site withdraws its request for the floor. */
public record LowerHand() implements InProgress {

    @Override
    public Verb verb() {
        return Verb.LOWER_HAND;
    }

    @Override
    public Decision in(Running meeting, Order order) {
        SiteId site = order.by().ownSite();
        return meeting.queue().has(site)
                ? Decision.accepted(new HandLowered(site))
                : RefusalCode.NOT_IN_QUEUE.refused();
    }
}
