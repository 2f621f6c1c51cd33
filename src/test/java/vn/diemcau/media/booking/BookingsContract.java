package vn.diemcau.media.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.media.pool.ServerId;

/** What every store of bookings must do. */
public abstract class BookingsContract {

    private static final Instant EIGHT = Instant.parse("2026-11-26T01:00:00Z");

    private Bookings bookings;

    /** A store without any booking. */
    protected abstract Bookings empty();

    @BeforeEach
    void open() {
        bookings = empty();
    }

    @Test
    void aBookingIsReadBackWhole() {
        bookings.put(booking("m-1", "a", 0, 2));

        assertThat(bookings.of(new MeetingId("m-1"))).contains(booking("m-1", "a", 0, 2));
        assertThat(bookings.of(new MeetingId("m-2"))).isEmpty();
    }

    @Test
    void aMeetingHasOneBookingTheLast() {
        bookings.put(booking("m-1", "a", 0, 2));
        bookings.put(booking("m-1", "b", 4, 6));

        assertThat(bookings.of(new MeetingId("m-1"))).contains(booking("m-1", "b", 4, 6));
        assertThat(bookings.during(at(0), at(2))).isEmpty();
    }

    @Test
    void bookingsAreFoundByTheirTimeInOrder() {
        bookings.put(booking("m-3", "a", 2, 3));
        bookings.put(booking("m-2", "b", 0, 2));
        bookings.put(booking("m-1", "a", 0, 2));

        assertThat(bookings.during(at(1), at(4)))
                .extracting(booking -> booking.want().meeting().value())
                .containsExactly("m-1", "m-2", "m-3");
        assertThat(bookings.during(at(2), at(3))).containsExactly(booking("m-3", "a", 2, 3));
        assertThat(bookings.during(at(3), at(9))).isEmpty();
    }

    @Test
    void whatIsGivenUpIsFree() {
        bookings.put(booking("m-1", "a", 0, 2));

        bookings.remove(new MeetingId("m-1"));
        bookings.remove(new MeetingId("m-1"));

        assertThat(bookings.during(at(0), at(9))).isEmpty();
    }

    private static Booking booking(String meeting, String server, int from, int until) {
        return new Booking(
                new ServerId(server), new Want(new MeetingId(meeting), at(from), at(until), 46, true, "u-11"));
    }

    private static Instant at(int hours) {
        return EIGHT.plusSeconds(hours * 3600L);
    }
}
