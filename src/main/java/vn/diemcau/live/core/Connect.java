package vn.diemcau.live.core;

import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.SiteId;

/**
 * A site's device has come, for the first time or again.
 *
 * @param site which site
 * @param heads how many people sit there, null when the device does not say
 */
public record Connect(SiteId site, @Nullable Integer heads) implements Throughout {

    @Override
    public Verb verb() {
        return Verb.CONNECT;
    }

    @Override
    public Decision in(Hall hall, Order order) {
        if (heads != null && order.headsOutOfRange(heads)) {
            return order.refuseHeads();
        }
        return hall.seats()
                .seat(site)
                .map(seat -> seat.isConnected()
                        ? RefusalCode.PRESENCE_ALREADY.refused()
                        : Decision.accepted(new SiteConnected(site, heads)))
                .orElseGet(RefusalCode.NO_SUCH_SITE::refused);
    }
}
