package vn.diemcau.media.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.media.pool.Expectation;
import vn.diemcau.media.pool.MemoryPlacements;
import vn.diemcau.media.pool.Placement;
import vn.diemcau.media.pool.ServerId;

class BookedLoadTest {

    private static final Instant NOW = Instant.parse("2026-11-26T01:00:00Z");
    private static final ServerId A = new ServerId("a");
    private static final ServerId B = new ServerId("b");
    private static final MeetingId MINE = new MeetingId("m-mine");

    private final Bookings bookings = new MemoryBookings();
    private final MemoryPlacements placements = new MemoryPlacements();
    private final Expectation load = new BookedLoad(bookings, placements);

    @Test
    void aMeetingIsExpectedWhereItIsBooked() {
        book(MINE, A, 0, 3, 46);

        assertThat(load.of(MINE)).contains(new Expectation.Booked(A, "u-11"));
        assertThat(load.of(new MeetingId("m-2"))).isEmpty();
    }

    @Test
    void theOthersCountFromNowUntilThisMeetingEndsAndItselfDoesNot() {
        book(MINE, A, 0, 3, 46);
        book(new MeetingId("m-running"), A, -1, 1, 30);
        book(new MeetingId("m-next"), A, 2, 4, 40);
        book(new MeetingId("m-over"), A, -3, 0, 100);
        book(new MeetingId("m-later"), A, 3, 5, 100);

        assertThat(load.besides(MINE, NOW)).isEqualTo(Map.of(A, 40));
    }

    @Test
    void aMeetingThatHasMovedCountsWhereItIs() {
        var moved = new MeetingId("m-moved");
        book(moved, A, -1, 2, 30);
        placements.add(new Placement(moved, 1, B, "dcb", 30, NOW, Placement.Reason.FIRST_ENTRY));

        assertThat(load.besides(MINE, NOW)).isEqualTo(Map.of(B, 30));
    }

    private void book(MeetingId meeting, ServerId server, int from, int until, int endpoints) {
        bookings.put(new Booking(
                server,
                new Want(
                        meeting,
                        NOW.plusSeconds(from * 3600L),
                        NOW.plusSeconds(until * 3600L),
                        endpoints,
                        false,
                        "u-11")));
    }
}
