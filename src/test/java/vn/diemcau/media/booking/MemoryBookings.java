package vn.diemcau.media.booking;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.diemcau.kernel.MeetingId;

/** Bookings without a database. */
public final class MemoryBookings implements Bookings {

    private final Map<MeetingId, Booking> rows = new HashMap<>();

    @Override
    public synchronized Optional<Booking> of(MeetingId meeting) {
        return Optional.ofNullable(rows.get(meeting));
    }

    @Override
    public synchronized List<Booking> during(Instant from, Instant until) {
        return rows.values().stream()
                .filter(booking -> booking.want().meets(from, until))
                .sorted(Comparator.comparing((Booking booking) -> booking.want().from())
                        .thenComparing(booking -> booking.want().meeting().value()))
                .toList();
    }

    @Override
    public synchronized void put(Booking booking) {
        rows.put(booking.want().meeting(), booking);
    }

    @Override
    public synchronized void remove(MeetingId meeting) {
        rows.remove(meeting);
    }
}
