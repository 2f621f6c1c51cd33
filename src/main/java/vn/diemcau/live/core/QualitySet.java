package vn.diemcau.live.core;

import vn.diemcau.kernel.SiteId;

/**
 * A site's page gives its line this much picture from here on, also after a reload or at another media server.
 *
 * @param site which site
 * @param quality how much
 */
public record QualitySet(SiteId site, Quality quality) implements SeatEvent {

    @Override
    public Hall in(Hall hall, Entry entry) {
        return hall.with(hall.seats().with(site, seat -> seat.with(quality)));
    }
}
