package vn.diemcau.live.core;

import vn.diemcau.kernel.SiteId;

/**
 * The desk says how much picture a site's line carries, or leaves it to the site's page.
 *
 * @param site which site
 * @param quality how much
 */
public record SetQuality(SiteId site, Quality quality) implements Throughout {

    @Override
    public Verb verb() {
        return Verb.SET_QUALITY;
    }

    @Override
    public Decision in(Hall hall, Order order) {
        return hall.seats()
                .seat(site)
                .map(seat -> seat.quality() == quality
                        ? RefusalCode.QUALITY_ALREADY.refused()
                        : Decision.accepted(new QualitySet(site, quality)))
                .orElseGet(RefusalCode.NO_SUCH_SITE::refused);
    }
}
