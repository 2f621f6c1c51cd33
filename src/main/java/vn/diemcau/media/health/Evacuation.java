package vn.diemcau.media.health;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.media.pool.MediaServer;
import vn.diemcau.media.pool.Placement;
import vn.diemcau.media.pool.Placement.Reason;
import vn.diemcau.media.pool.Placements;
import vn.diemcau.media.pool.Placing;

/**
 * Moves meetings off servers that carry nothing any more. The place comes first, as a row that one node wins; then the meeting is told, again and again until it
 * knows. So a node may die between the two, or two nodes may try at once, and everybody still ends up in one room.
 */
public final class Evacuation {

    private final Placements placements;
    private final Placing placing;
    private final Occupancy occupancy;
    private final Herald herald;
    private final Map<MeetingId, Integer> told = new ConcurrentHashMap<>();

    /**
     * @param placements where meetings are
     * @param placing finds another place
     * @param occupancy which open meetings are on a server
     * @param herald tells a meeting
     */
    public Evacuation(Placements placements, Placing placing, Occupancy occupancy, Herald herald) {
        this.placements = placements;
        this.placing = placing;
        this.occupancy = occupancy;
        this.herald = herald;
    }

    /** Gives every open meeting on this server another place, where there is one. */
    public void leave(MediaServer server, Reason why, Instant at) {
        if (placing.hasOther(server.id())) {
            occupancy.on(server.id(), at).forEach(placement -> placing.next(placement, why, at));
        }
    }

    /** Gives one meeting another place, where it is open and there is one. */
    public void leave(Placement placement, Reason why, Instant at) {
        if (occupancy.isOpen(placement, at)) {
            placing.next(placement, why, at);
        }
    }

    /** Tells every meeting that has moved, until it knows. */
    public void tell(Instant at) {
        List<Placement> moved = placements.moved(at.minus(Occupancy.LONGEST));
        told.keySet().retainAll(moved.stream().map(Placement::meeting).toList());
        moved.stream()
                .filter(placement -> told.getOrDefault(placement.meeting(), 1) < placement.generation())
                .forEach(this::tell);
    }

    private void tell(Placement placement) {
        CompletionStage<Void> unused = herald.moved(placement).thenAccept(known -> {
            if (known) {
                told.merge(placement.meeting(), placement.generation(), Math::max);
            }
        });
    }
}
