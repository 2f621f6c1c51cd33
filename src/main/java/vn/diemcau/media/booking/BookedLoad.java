package vn.diemcau.media.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.media.pool.Expectation;
import vn.diemcau.media.pool.Placement;
import vn.diemcau.media.pool.Placements;
import vn.diemcau.media.pool.ServerId;

/** What the calendar lets expect of each server, corrected by where the meetings really are. */
public final class BookedLoad implements Expectation {

    /** A meeting that the calendar does not know takes what offices usually take. */
    private static final Duration USUAL = Duration.ofHours(2);

    private final Bookings bookings;
    private final Placements placements;

    /**
     * @param bookings what is planned
     * @param placements where meetings are
     */
    public BookedLoad(Bookings bookings, Placements placements) {
        this.bookings = bookings;
        this.placements = placements;
    }

    @Override
    public Optional<Booked> of(MeetingId meeting) {
        return bookings.of(meeting)
                .map(booking -> new Booked(booking.server(), booking.want().region()));
    }

    @Override
    public Map<ServerId, Integer> besides(MeetingId meeting, Instant at) {
        Instant end = bookings.of(meeting)
                .map(booking -> booking.want().until())
                .filter(at::isBefore)
                .orElseGet(() -> at.plus(USUAL));
        List<Booking> others = bookings.during(at, end).stream()
                .filter(booking -> !booking.want().meeting().equals(meeting))
                .map(this::whereItIs)
                .toList();
        var ledger = new Ledger(others);
        Map<ServerId, Integer> expected = new HashMap<>();
        others.forEach(other -> expected.computeIfAbsent(other.server(), server -> ledger.endpoints(server, at, end)));
        return expected;
    }

    private Booking whereItIs(Booking booking) {
        return placements
                .latest(booking.want().meeting())
                .map(Placement::server)
                .map(server -> new Booking(server, booking.want()))
                .orElse(booking);
    }
}
