package vn.diemcau.media.health;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.diemcau.media.pool.Placement;
import vn.diemcau.media.pool.Placements;
import vn.diemcau.media.pool.ServerId;
import vn.diemcau.media.reservation.Door;

/** Knows which open meetings are on a server. */
public final class Occupancy {

    /** No meeting lasts longer; what was placed before is history. */
    static final Duration LONGEST = Duration.ofHours(24);

    private final Placements placements;
    private final Door door;

    /**
     * @param placements where meetings are
     * @param door which of them are open
     */
    public Occupancy(Placements placements, Door door) {
        this.placements = placements;
        this.door = door;
    }

    /** The places of the open meetings that are on this server. */
    public List<Placement> on(ServerId server, Instant at) {
        return placements.holding(server, at.minus(LONGEST)).stream()
                .filter(placement -> isOpen(placement, at))
                .toList();
    }

    /** Whether this is the place of an open meeting. */
    boolean isOpen(Placement placement, Instant at) {
        return door.of(placement.meeting(), at) == Door.Opening.OPEN;
    }
}
