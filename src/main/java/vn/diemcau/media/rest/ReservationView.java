package vn.diemcau.media.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.diemcau.media.reservation.Reservation;

/**
 * A reservation as Jitsi's mod_reservations reads it; whatever is missing makes it refuse.
 *
 * @param name the room
 * @param owner the address that asked
 * @param start when the room opened
 * @param duration in seconds
 */
@Schema(name = "JitsiReservation")
record ReservationView(
        String id,
        String name,
        @JsonProperty("mail_owner") String owner,
        @JsonProperty("start_time") Instant start,
        long duration) {

    /**
     * Nothing can make a room live longer later on, and a meeting that takes longer than planned must not be cut off: it is ended by command, not by
     * the clock.
     */
    private static final Duration LONGEST = Duration.ofHours(24);

    static ReservationView of(Reservation reservation) {
        return new ReservationView(
                reservation.id(), reservation.room(), reservation.owner(), reservation.start(), LONGEST.toSeconds());
    }
}
