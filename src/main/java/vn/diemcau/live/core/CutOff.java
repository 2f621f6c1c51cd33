package vn.diemcau.live.core;

import vn.diemcau.kernel.SiteId;

/**
 * How a site that was sent out has lost picture and sound.
 *
 * @param site which site
 * @param way who has cut it off
 */
public record CutOff(SiteId site, CutOffWay way) implements Throughout {

    @Override
    public Verb verb() {
        return Verb.CUT_OFF;
    }

    @Override
    public Decision in(Hall hall, Order order) {
        return hall.hasSentOut(site) ? Decision.accepted(new SiteCutOff(site, way)) : RefusalCode.NOT_REMOVED.refused();
    }
}
