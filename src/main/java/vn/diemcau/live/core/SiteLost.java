package vn.diemcau.live.core;

import vn.diemcau.kernel.SiteId;

/**
 * A weak site has not come back; its place in the queue and its floor are kept.
 *
 * @param site which site
 */
public record SiteLost(SiteId site) implements SeatEvent {

    @Override
    public Hall in(Hall hall, Entry entry) {
        return hall.with(hall.seats().with(site, seat -> seat.became(Presence.LOST, entry.at())));
    }
}
