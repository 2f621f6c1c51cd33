package vn.diemcau.media.health;

import java.util.concurrent.CompletionStage;
import vn.diemcau.media.pool.Placement;

/** Tells everybody in a meeting where its picture and sound are. */
@FunctionalInterface
public interface Herald {

    /**
     * Says that the meeting has moved there; saying it again does no harm.
     *
     * @return whether it is known to the meeting for good; false when it has to be said again
     */
    CompletionStage<Boolean> moved(Placement to);
}
