package vn.diemcau.media.health;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.media.pool.MediaServer;
import vn.diemcau.media.pool.Placement;
import vn.diemcau.media.pool.Placement.Reason;
import vn.diemcau.media.pool.Placing;

/** Empties a server that is to be maintained: each meeting there leaves it at its next pause, so that nobody is cut off in the middle of a sentence. */
public final class Draining {

    /** As long as a sentence on the screen takes to be read. */
    private static final Duration NOTICE = Duration.ofSeconds(10);

    private final Occupancy occupancy;
    private final Placing placing;
    private final Pauses pauses;
    private final Set<MeetingId> asked = ConcurrentHashMap.newKeySet();
    private final Map<MeetingId, Told> told = new ConcurrentHashMap<>();

    /** Which place a meeting was told it will leave, and when. */
    private record Told(int generation, Instant at) {}

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

    /** Gives every meeting on this server that knows of it and pauses now another place, where there is one. Called once a second; a meeting that has not said yet is not asked again. */
    public void drain(MediaServer server, Instant at) {
        if (placing.hasOther(server.id())) {
            occupancy.on(server.id(), at).stream()
                    .filter(placement -> asked.add(placement.meeting()))
                    .forEach(placement -> ask(placement, at));
        }
    }

    /** First it is told; what it is told about comes a while later at the earliest, so that its chair has read it. */
    private void ask(Placement placement, Instant at) {
        CompletionStage<Void> step = Optional.ofNullable(told.get(placement.meeting()))
                .filter(last -> last.generation() == placement.generation())
                .map(last -> leave(placement, last, at))
                .orElseGet(() -> tell(placement, at));
        CompletionStage<Void> unused = step.whenComplete((done, failed) -> asked.remove(placement.meeting()));
    }

    private CompletionStage<Void> tell(Placement placement, Instant at) {
        return pauses.announce(placement).thenAccept(known -> {
            if (known) {
                told.put(placement.meeting(), new Told(placement.generation(), at));
            }
        });
    }

    private CompletionStage<Void> leave(Placement placement, Told last, Instant at) {
        if (at.isBefore(last.at().plus(NOTICE))) {
            return CompletableFuture.completedFuture(null);
        }
        return pauses.isPausing(placement.meeting()).thenAccept(pausing -> {
            if (pausing) {
                placing.next(placement, Reason.SERVER_OUT_OF_SERVICE, at);
                told.remove(placement.meeting());
            }
        });
    }
}
