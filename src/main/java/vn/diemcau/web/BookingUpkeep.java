package vn.diemcau.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.media.booking.Booking;
import vn.diemcau.media.booking.Bookings;
import vn.diemcau.media.booking.Rebooking;
import vn.diemcau.media.pool.Capacity;
import vn.diemcau.media.pool.MediaServer;
import vn.diemcau.media.pool.Pool;
import vn.diemcau.media.pool.ServerId;
import vn.diemcau.media.pool.State;
import vn.diemcau.schedule.Calendar;
import vn.diemcau.schedule.Slot;
import vn.diemcau.schedule.Status;

/**
 * Keeps the bookings true: meetings leave servers that take none any more, what was too much goes where a new server has room, one that overruns its time still
 * counts, and those that were planned before there were servers get theirs.
 */
@ApplicationScoped
public class BookingUpkeep {

    /** How often it has to be done, so that no meeting that overruns is forgotten in between. */
    static final Duration PAUSE = Duration.ofMinutes(1);

    /** Meetings are planned for the next year at the most. */
    private static final Duration PLANNED = Duration.ofDays(400);

    private final Pool pool;
    private final Calendar calendar;
    private final Bookings bookings;
    private final MediaFacilities facilities;
    private Map<ServerId, Capacity> known = Map.of();

    @Inject
    public BookingUpkeep(Pool pool, Calendar calendar, Bookings bookings, MediaFacilities facilities) {
        this.pool = pool;
        this.calendar = calendar;
        this.bookings = bookings;
        this.facilities = facilities;
    }

    /** Does it once; tells how many meetings were booked on another server. */
    int round(Instant now) {
        Map<ServerId, Capacity> inService = inService();
        boolean changed = !inService.equals(known);
        int moved = calendar.alone(() -> {
            bookings.during(now.minus(MediaFacilities.OVERRUN), now.plus(PAUSE))
                    .forEach(booking -> prolong(booking, now));
            return changed ? mend(now) : 0;
        });
        known = inService;
        return moved;
    }

    /** Books anew what a change of the servers concerns. */
    private int mend(Instant now) {
        List<Booking> ahead = bookings.during(now, now.plus(PLANNED));
        Set<MeetingId> booked =
                ahead.stream().map(booking -> booking.want().meeting()).collect(Collectors.toSet());
        List<Booking> changes = new Rebooking(pool.servers(), ahead, now).changes();
        changes.forEach(bookings::put);
        calendar.during(new Slot(now, now.plus(PLANNED))).stream()
                .filter(meeting -> meeting.status().occupies() && !booked.contains(meeting.id()))
                .forEach(facilities::keep);
        return changes.size();
    }

    private Map<ServerId, Capacity> inService() {
        return pool.servers().stream()
                .filter(server -> server.state() == State.IN_SERVICE)
                .collect(Collectors.toUnmodifiableMap(MediaServer::id, MediaServer::capacity));
    }

    private void prolong(Booking booking, Instant now) {
        if (booking.want().until().isBefore(now.plus(PAUSE)) && runs(booking)) {
            bookings.put(new Booking(booking.server(), booking.want().lasting(now.plus(MediaFacilities.OVERRUN))));
        }
    }

    private boolean runs(Booking booking) {
        return calendar.find(booking.want().meeting())
                .filter(meeting -> meeting.status() == Status.RUNNING)
                .isPresent();
    }
}
