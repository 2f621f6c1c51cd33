package vn.diemcau.live.core;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A site in the meeting: its connection and what the roll says of it.
 *
 * @param site the site as planned
 * @param presence how its device is connected
 * @param since since when it is so
 * @param heads how many people sit there, 0 as long as nobody has said
 * @param mark what the roll says
 */
public record Seat(PlannedSite site, Presence presence, Instant since, int heads, Mark mark) {

    /** A site nobody has heard of yet. */
    static Seat empty(PlannedSite site, Instant at) {
        return new Seat(site, Presence.ABSENT, at, site.heads(), Mark.UNKNOWN);
    }

    /** The same seat under a changed plan; an announced head-count counts until the site has come. */
    Seat replanned(PlannedSite changed) {
        return new Seat(changed, presence, since, presence == Presence.ABSENT ? changed.heads() : heads, mark);
    }

    Seat became(Presence changed, Instant at) {
        return new Seat(site, changed, at, heads, mark);
    }

    Seat counted(@Nullable Integer count) {
        return count == null ? this : new Seat(site, presence, since, count, mark);
    }

    Seat marked(Mark changed) {
        return new Seat(site, presence, since, heads, changed);
    }

    /** Whether the device answers right now. */
    boolean isConnected() {
        return presence == Presence.CONNECTED;
    }
}
