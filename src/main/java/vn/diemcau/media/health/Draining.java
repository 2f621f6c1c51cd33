package vn.diemcau.media.health;

import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.media.pool.MediaServer;
import vn.diemcau.media.pool.Placement;
import vn.diemcau.media.pool.Placement.Reason;
import vn.diemcau.media.pool.Placing;

/** Empties a server that is to be maintained: each meeting there leaves it at its next pause, so that nobody is cut off in the middle of a sentence. */
public final class Draining {

    private final Occupancy occupancy;
    private final Placing placing;
    private final Pauses pauses;
    private final Set<MeetingId> asked = ConcurrentHashMap.newKeySet();

    /**
     * @param occupancy which meetings are there
     * @param placing finds another place
     * @param pauses when they pause
     */
    public Draining(Occupancy occupancy, Placing placing, Pauses pauses) {
        this.occupancy = occupancy;
        this.placing = placing;
        this.pauses = pauses;
    }

    /** Gives every meeting on this server that pauses now another place, where there is one. Called once a second; a meeting that has not said yet is not asked again. */
    public void drain(MediaServer server, Instant at) {
        if (placing.hasOther(server.id())) {
            occupancy.on(server.id(), at).stream()
                    .filter(placement -> asked.add(placement.meeting()))
                    .forEach(placement -> ask(placement, at));
        }
    }

    private void ask(Placement placement, Instant at) {
        CompletionStage<Void> unused = pauses.isPausing(placement.meeting())
                .thenAccept(pausing -> {
                    if (pausing) {
                        placing.next(placement, Reason.SERVER_OUT_OF_SERVICE, at);
                    }
                })
                .whenComplete((done, failed) -> asked.remove(placement.meeting()));
    }
}
