package vn.diemcau.live.core;

import vn.diemcau.kernel.SiteId;

/**
 * The chair takes a site out of the queue.
 *
 * @param site which site
 */
public record DropHand(SiteId site) implements InProgress {

    @Override
    public Verb verb() {
        return Verb.DROP_HAND;
    }

    @Override
    public Decision in(Running meeting, Order order) {
        return meeting.queue().has(site)
                ? Decision.accepted(new HandLowered(site))
                : RefusalCode.NOT_IN_QUEUE.refused();
    }
}
