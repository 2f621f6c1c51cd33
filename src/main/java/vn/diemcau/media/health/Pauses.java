package vn.diemcau.media.health;

import java.util.concurrent.CompletionStage;
import vn.diemcau.kernel.MeetingId;

/** Knows when a meeting can do without picture and sound for a few seconds. */
@FunctionalInterface
public interface Pauses {

    /**
     * Whether nobody speaks and no roll is called in the meeting now; false as well when that can't be told.
     *
     * @return never completes exceptionally
     */
    CompletionStage<Boolean> isPausing(MeetingId meeting);
}
