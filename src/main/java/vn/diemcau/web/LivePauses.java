package vn.diemcau.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.live.Machine;
import vn.diemcau.live.Outcome;
import vn.diemcau.live.RoomView;
import vn.diemcau.live.Rooms;
import vn.diemcau.live.core.AnnounceMove;
import vn.diemcau.live.core.Assembly;
import vn.diemcau.live.core.MediaMove;
import vn.diemcau.media.health.Pauses;
import vn.diemcau.media.pool.Placement;

/** Asks the meeting itself, in its turn, and tells it by its journal. */
@ApplicationScoped
public class LivePauses implements Pauses {

    private final Rooms rooms;
    private final Machine machine;

    @Inject
    public LivePauses(Rooms rooms, Machine machine) {
        this.rooms = rooms;
        this.machine = machine;
    }

    /** Whoever acts on the answer does so on another thread: the meeting waits for nobody. */
    @Override
    public CompletionStage<Boolean> isPausing(MeetingId meeting) {
        var answer = new CompletableFuture<Boolean>();
        rooms.look(meeting, view -> {
            boolean pausing = isPausing(view);
            machine.execute(() -> answer.complete(pausing));
        });
        return answer;
    }

    /** A refusal says that the meeting has moved already, or needs to know no more. */
    @Override
    public CompletionStage<Boolean> announce(Placement place) {
        return rooms.perform(place.meeting(), new AnnounceMove(place.generation() + 1, MediaMove.DRAINED))
                .thenApply(outcome -> !(outcome instanceof Outcome.Retry));
    }

    private static boolean isPausing(Optional<RoomView> view) {
        return view.flatMap(RoomView::meeting).map(Assembly::pauses).orElse(false);
    }
}
