package vn.diemcau.media.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.media.pool.ServerId;

/** What every store of reservations must do. */
public abstract class ReservationsContract {

    private static final Instant NOON = Instant.parse("2026-11-26T05:00:00.123456Z");
    private static final ServerId SERVER = new ServerId("a");

    private Reservations reservations;

    /** A store without any reservation. */
    protected abstract Reservations empty();

    @BeforeEach
    void begin() {
        reservations = empty();
    }

    @Test
    void aRoomIsOpenUntilItHasEmptiedAndMayOpenAgain() {
        assertThat(reservations.open(reservation("r-1", "room"))).isEqualTo(reservation("r-1", "room"));
        assertThat(reservations.open(reservation("r-2", "room"))).isEqualTo(reservation("r-1", "room"));

        reservations.end(SERVER, "r-1", NOON);
        assertThat(reservations.find(SERVER, "r-1")).isEmpty();
        assertThat(reservations.open(reservation("r-3", "room"))).isEqualTo(reservation("r-3", "room"));
        assertThat(reservations.find(SERVER, "r-3")).contains(reservation("r-3", "room"));
    }

    @Test
    void aRoomThatHasBeenOpenedAgainIsNotEndedByTheEndOfTheTimeBefore() {
        reservations.open(reservation("r-1", "room"));
        reservations.end(SERVER, "r-1", NOON);
        reservations.open(reservation("r-2", "room"));

        reservations.end(SERVER, "r-1", NOON);
        reservations.end(SERVER, "nobody's", NOON);

        assertThat(reservations.find(SERVER, "r-2")).isPresent();
    }

    @Test
    void aServerFindsAndEndsNoOthersReservations() {
        reservations.open(reservation("r-1", "room"));
        var other = new ServerId("b");

        assertThat(reservations.find(other, "r-1")).isEmpty();
        reservations.end(other, "r-1", NOON);
        assertThat(reservations.find(SERVER, "r-1")).isPresent();
    }

    @Test
    void ofManyAtOnceOneOpensTheRoom() {
        List<Reservation> wanted = IntStream.range(0, 8)
                .mapToObj(number -> reservation("r-" + number, "room"))
                .toList();

        Set<Reservation> answers =
                wanted.parallelStream().map(reservations::open).collect(Collectors.toSet());

        assertThat(answers).hasSize(1);
    }

    private static Reservation reservation(String id, String room) {
        return new Reservation(id, SERVER, room, new MeetingId("m-1"), id + "@meet.jitsi", NOON);
    }
}
