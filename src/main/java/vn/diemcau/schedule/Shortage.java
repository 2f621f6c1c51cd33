package vn.diemcau.schedule;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.diemcau.kernel.MeetingId;

/**
 * Equipment that is not left for a meeting at its time.
 *
 * @param what what is short
 * @param needed how many sites the meeting has
 * @param free the most sites that one server could still take
 * @param rivals the meetings that have it
 * @param roomFrom when all of the meeting would fit in, if that is soon
 */
public record Shortage(What what, int needed, int free, List<MeetingId> rivals, Optional<Instant> roomFrom) {

    public Shortage {
        rivals = List.copyOf(rivals);
    }

    /** What can be short. */
    public enum What {
        /** No server has room for all sites. */
        ROOM,
        /** No recorder is free. */
        RECORDER
    }
}
