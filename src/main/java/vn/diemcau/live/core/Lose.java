package vn.diemcau.live.core;

import vn.diemcau.kernel.SiteId;

/**
 * A weak site has not come back in time. Given too early, or after it has come back, the command is refused.
 *
 * @param site which site
 */
public record Lose(SiteId site) implements Throughout {

    @Override
    public Verb verb() {
        return Verb.LOSE;
    }

    @Override
    public Decision in(Hall hall, Order order) {
        return hall.seats()
                .seat(site)
                .map(seat -> isDue(seat, order) ? Decision.accepted(new SiteLost(site)) : RefusalCode.NOT_DUE.refused())
                .orElseGet(RefusalCode.NO_SUCH_SITE::refused);
    }

    private static boolean isDue(Seat seat, Order order) {
        return seat.presence() == Presence.WEAK
                && !order.at().isBefore(seat.since().plus(order.policy().lostAfter()));
    }
}
