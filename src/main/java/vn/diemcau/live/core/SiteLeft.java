package vn.diemcau.live.core;

import vn.diemcau.kernel.SiteId;

/**
 * A site has left on purpose; its place in the queue is kept, it may come back.
 *
 * @param site which site
 */
public record SiteLeft(SiteId site) implements SeatEvent {

    @Override
    public Hall in(Hall hall, Entry entry) {
        return hall.with(hall.seats().with(site, seat -> seat.became(Presence.LEFT, entry.at())));
    }
}
