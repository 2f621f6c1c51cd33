package vn.diemcau.live.core;

import vn.diemcau.kernel.SiteId;

/**
 * A site that was sent out may come back; until it does it counts as having left.
 *
 * @param site which site
 */
public record SiteReadmitted(SiteId site) implements SeatEvent {

    @Override
    public Hall in(Hall hall, Entry entry) {
        return hall.with(hall.seats().with(site, seat -> seat.became(Presence.LEFT, entry.at())));
    }
}
