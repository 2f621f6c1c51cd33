package vn.diemcau.media.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What no server has left for a meeting at its time.
 *
 * @param what what is short
 * @param free the most sites that one server could still take
 * @param rivals who else needs it then
 * @param roomFrom when all of the meeting would fit in, if that is soon
 */
public record Shortage(What what, int free, List<Want> rivals, Optional<Instant> roomFrom) {

    public Shortage {
        rivals = List.copyOf(rivals);
    }

    /** What can be short. */
    public enum What {
        /** No server has room for all sites. */
        ROOM,
        /** There would be room, but no free recorder with it. */
        RECORDER
    }
}
