package vn.diemcau.media.reservation;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import vn.diemcau.kernel.Ids;
import vn.diemcau.media.pool.Placement;
import vn.diemcau.media.pool.Placements;
import vn.diemcau.media.pool.ServerId;

/**
 * Lets rooms open for meetings that are open, each only where its meeting is. Asking again gives the same answer as long as the room lives, on every node; when
 * the room has emptied it may open again, because everybody leaving for a moment does not end a meeting.
 */
public final class Reserving {

    private final Placements placements;
    private final Reservations reservations;
    private final Door door;
    private final Ids ids;

    /**
     * @param placements where meetings are
     * @param reservations which rooms are open
     * @param door which meetings are open
     * @param ids names reservations
     */
    public Reserving(Placements placements, Reservations reservations, Door door, Ids ids) {
        this.placements = placements;
        this.reservations = reservations;
        this.door = door;
        this.ids = ids;
    }

    /**
     * A server wants to open a room.
     *
     * @param room as it spells it
     * @param owner whoever makes it ask
     * @param start the time by its clock
     * @param at the time by ours
     */
    public Ruling reserve(ServerId server, String room, String owner, Instant start, Instant at) {
        return placements
                .inRoom(server, room.toLowerCase(Locale.ROOT))
                .map(placement -> reserve(placement, owner, start, at))
                .orElseGet(() -> new Ruling.Refused(Obstacle.NO_SUCH_ROOM));
    }

    private Ruling reserve(Placement placement, String owner, Instant start, Instant at) {
        if (!holds(placement)) {
            return new Ruling.Refused(Obstacle.ROOM_MOVED);
        }
        return switch (door.of(placement.meeting(), at)) {
            case OPEN -> open(placement, owner, start);
            case NOT_YET -> new Ruling.Refused(Obstacle.TOO_EARLY);
            case OVER -> new Ruling.Refused(Obstacle.MEETING_OVER);
        };
    }

    private Ruling open(Placement placement, String owner, Instant start) {
        var wanted =
                new Reservation(ids.next(), placement.server(), placement.room(), placement.meeting(), owner, start);
        Reservation holding = reservations.open(wanted);
        return holding.owner().equals(owner) ? new Ruling.Granted(holding) : new Ruling.Held(holding);
    }

    private boolean holds(Placement placement) {
        return placements.latest(placement.meeting()).filter(placement::equals).isPresent();
    }

    /** The reservation with this id, as long as its room lives. */
    public Optional<Reservation> find(ServerId server, String id) {
        return reservations.find(server, id);
    }

    /** A room has emptied. */
    public void emptied(ServerId server, String id, Instant at) {
        reservations.end(server, id, at);
    }
}
