package vn.diemcau.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.CompletionStage;
import vn.diemcau.live.Outcome;
import vn.diemcau.live.Rooms;
import vn.diemcau.live.core.MediaMove;
import vn.diemcau.live.core.MoveMedia;
import vn.diemcau.media.health.Herald;
import vn.diemcau.media.pool.Placement;

/** Tells a meeting by its journal where its picture and sound are, so that every page hears of it, also one that comes back later. */
@ApplicationScoped
public class LiveHerald implements Herald {

    private final Rooms rooms;

    @Inject
    public LiveHerald(Rooms rooms) {
        this.rooms = rooms;
    }

    /** A refusal says that the meeting knows, or needs to know no more. */
    @Override
    public CompletionStage<Boolean> moved(Placement to) {
        return rooms.perform(to.meeting(), new MoveMedia(to.generation(), why(to.reason())))
                .thenApply(outcome -> !(outcome instanceof Outcome.Retry));
    }

    private static MediaMove why(Placement.Reason reason) {
        return switch (reason) {
            case SERVER_FAILED -> MediaMove.FAILED;
            case SERVER_OUT_OF_SERVICE -> MediaMove.DRAINED;
            case FIRST_ENTRY, WANTED -> MediaMove.WANTED;
        };
    }
}
