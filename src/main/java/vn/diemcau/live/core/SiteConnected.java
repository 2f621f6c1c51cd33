package vn.diemcau.live.core;

import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.NodeId;
import vn.diemcau.kernel.SiteId;

/**
 * A site's device has come, which makes the site present. A site that was connected already has come to another node, which judges its
 * line from here on.
 *
 * @param site which site
 * @param heads how many people it says sit there, null when it does not say
 * @param node the node that hears it; null in journals from the time of single servers
 */
public record SiteConnected(
        SiteId site, @Nullable Integer heads, @Nullable NodeId node) implements SeatEvent {

    @Override
    public Hall in(Hall hall, Entry entry) {
        return hall.with(hall.seats().with(site, seat -> {
            Seat here = came(seat, entry).heardBy(node).counted(heads);
            return here.marked(marked(here.mark()));
        }));
    }

    private static Seat came(Seat seat, Entry entry) {
        return seat.isConnected() ? seat : seat.became(Presence.CONNECTED, entry.at());
    }

    /** A site that answered itself and only lost its line keeps its own answer. */
    private static Mark marked(Mark mark) {
        return mark.roll() == Roll.PRESENT ? mark : mark.connected();
    }
}
