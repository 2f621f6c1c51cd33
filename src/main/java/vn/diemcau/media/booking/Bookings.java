package vn.diemcau.media.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.diemcau.kernel.MeetingId;

/**
 * Keeps the bookings, one for each meeting. Who writes holds the pen of the calendar, so that two meetings cannot both get the last room; a booking is kept together
 * with the meeting that it is for.
 */
public interface Bookings {

    /** The booking of this meeting, if it has one. */
    Optional<Booking> of(MeetingId meeting);

    /** All bookings that have a moment in this time, by their beginning and then by meeting. */
    List<Booking> during(Instant from, Instant until);

    /** Books a meeting, instead of whatever it had before. */
    void put(Booking booking);

    /** Frees what the meeting had; nothing happens if it had nothing. */
    void remove(MeetingId meeting);
}
