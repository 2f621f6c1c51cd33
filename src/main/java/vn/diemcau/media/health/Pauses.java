package vn.diemcau.media.health;

import java.util.concurrent.CompletionStage;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.media.pool.Placement;

/** Knows when a meeting can do without picture and sound for a few seconds, and tells it that this will be used. */
public interface Pauses {

    /**
     * Whether nobody speaks and no roll is called in the meeting now; false as well when that can't be told.
     *
     * @return never completes exceptionally
     */
    CompletionStage<Boolean> isPausing(MeetingId meeting);

    /**
     * Tells a meeting that it will leave this place at its next pause; telling it again does no harm.
     *
     * @return whether it knows now; false when it has to be told again
     */
    CompletionStage<Boolean> announce(Placement place);
}
