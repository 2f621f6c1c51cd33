package vn.diemcau.live.core;

import vn.diemcau.kernel.SiteId;

/**
 * The chair lets a site that was sent out come back; it comes by itself.
 *
 * @param site which site
 */
public record ReadmitSite(SiteId site) implements Throughout {

    @Override
    public Verb verb() {
        return Verb.READMIT_SITE;
    }

    @Override
    public Decision in(Hall hall, Order order) {
        if (!hall.hasSite(site)) {
            return RefusalCode.NO_SUCH_SITE.refused();
        }
        return hall.hasSentOut(site) ? Decision.accepted(new SiteReadmitted(site)) : RefusalCode.NOT_REMOVED.refused();
    }
}
