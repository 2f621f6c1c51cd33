package vn.diemcau.live.core;

import vn.diemcau.kernel.SiteId;

/**
 * Nothing is heard of a site that was connected.
 *
 * @param site which site
 */
public record Weaken(SiteId site) implements Throughout {

    @Override
    public Verb verb() {
        return Verb.WEAKEN;
    }

    @Override
    public Decision in(Hall hall, Order order) {
        return hall.seats()
                .seat(site)
                .map(seat -> seat.isConnected()
                        ? Decision.accepted(new SiteWeakened(site))
                        : RefusalCode.PRESENCE_ALREADY.refused())
                .orElseGet(RefusalCode.NO_SUCH_SITE::refused);
    }
}
