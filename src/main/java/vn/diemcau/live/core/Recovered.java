package vn.diemcau.live.core;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.SiteId;

/**
 * A server has gone and the meeting goes on without it: the sites that it heard are weak from this moment on.
 *
 * @param lastAt the last moment at which that server is known to have been there; what was between, nobody knows
 * @param sites which sites; null, in journals from the time of single servers, means all that were here
 */
public record Recovered(Instant lastAt, @Nullable Set<SiteId> sites) implements HallEvent {

    public Recovered {
        sites = sites == null ? null : Set.copyOf(sites);
    }

    /** Whether the event speaks of this site. */
    public boolean concerns(SiteId site) {
        return sites == null || sites.contains(site);
    }

    @Override
    public Hall in(Hall hall, Entry entry) {
        return hall.with(hall.seats()
                .each(seat ->
                        isOrphan(seat) ? seat.became(Presence.WEAK, entry.at()).heardBy(null) : seat));
    }

    private boolean isOrphan(Seat seat) {
        return seat.presence().isHere() && concerns(seat.site().id());
    }
}
