package vn.diemcau.live.core;

import vn.diemcau.kernel.SiteId;

/**
 * Nothing is heard of a site.
 *
 * @param site which site
 */
public record SiteWeakened(SiteId site) implements SeatEvent {

    @Override
    public Hall in(Hall hall, Entry entry) {
        return hall.with(hall.seats().with(site, seat -> seat.became(Presence.WEAK, entry.at())));
    }
}
