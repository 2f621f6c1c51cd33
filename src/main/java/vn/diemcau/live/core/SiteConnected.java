package vn.diemcau.live.core;

import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.SiteId;

/**
 * A site's device has come, which makes the site present.
 *
 * @param site which site
 * @param heads how many people it says sit there, null when it does not say
 */
public record SiteConnected(SiteId site, @Nullable Integer heads) implements HallEvent {

    @Override
    public Hall in(Hall hall, Entry entry) {
        return hall.with(hall.seats().with(site, seat -> {
            Seat here = seat.became(Presence.CONNECTED, entry.at()).counted(heads);
            return here.marked(marked(here.mark()));
        }));
    }

    /** A site that answered itself and only lost its line keeps its own answer. */
    private static Mark marked(Mark mark) {
        return mark.roll() == Roll.PRESENT ? mark : mark.connected();
    }
}
