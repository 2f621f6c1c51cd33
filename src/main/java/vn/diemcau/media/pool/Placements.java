package vn.diemcau.media.pool;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.diemcau.kernel.MeetingId;

/** Remembers where each meeting is. The database is the judge when two nodes place the same meeting at once. */
public interface Placements {

    /** The place that holds for the meeting. */
    Optional<Placement> latest(MeetingId meeting);

    /**
     * Places a meeting, unless somebody was faster.
     *
     * @return what holds for this generation: the given placement, or the one that was there
     */
    Placement add(Placement placement);

    /** The place that this room of a server is or was; a room belongs to one meeting for ever. */
    Optional<Placement> inRoom(ServerId server, String room);

    /** The meetings that are on this server now and were placed there since then. */
    List<Placement> holding(ServerId server, Instant since);

    /** The last place of each meeting that has moved since then. */
    List<Placement> moved(Instant since);
}
