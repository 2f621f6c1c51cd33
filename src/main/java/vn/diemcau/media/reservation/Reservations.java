package vn.diemcau.media.reservation;

import java.time.Instant;
import java.util.Optional;
import vn.diemcau.media.pool.ServerId;

/** Remembers which rooms are open where. Each room of a server has one reservation at most that has not ended; the database sees to that. */
public interface Reservations {

    /**
     * Opens a room, unless it is open.
     *
     * @return what holds for the room: the given reservation, or the one that was there
     */
    Reservation open(Reservation wanted);

    /** The reservation with this id, as long as it has not ended. */
    Optional<Reservation> find(ServerId server, String id);

    /** The room is empty and gone; nothing happens when it was before. */
    void end(ServerId server, String id, Instant at);
}
