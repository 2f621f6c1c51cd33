package vn.diemcau.live.core;

import vn.diemcau.kernel.SiteId;

/**
 * The chair has sent a site out; its devices are cut off and let in no more.
 *
 * @param site which site
 * @param reason why, for the minutes
 */
public record SiteRemoved(SiteId site, String reason) implements SeatEvent {

    @Override
    public Hall in(Hall hall, Entry entry) {
        return hall.with(hall.seats().with(site, seat -> seat.became(Presence.REMOVED, entry.at())));
    }
}
