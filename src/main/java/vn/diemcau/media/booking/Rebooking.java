package vn.diemcau.media.booking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.diemcau.media.pool.MediaServer;

/**
 * Goes through bookings after the servers have changed, the earliest first: a meeting whose server takes no more meetings gets another, and one that does not fit
 * where it is goes to where it fits. All others stay.
 *
 * @param servers all servers
 * @param bookings what is booked, by the beginning and then by meeting
 * @param now meetings that have begun stay: they go where their conference goes
 */
public record Rebooking(Collection<MediaServer> servers, List<Booking> bookings, Instant now) {

    public Rebooking {
        servers = List.copyOf(servers);
        bookings = List.copyOf(bookings);
    }

    /** The bookings that are to be written; empty without any server in service, because then nothing better is known. */
    public List<Booking> changes() {
        List<Booking> all = new ArrayList<>(bookings);
        for (int at = 0; at < all.size(); at++) {
            all.set(at, again(all.get(at), all).orElse(all.get(at)));
        }
        all.removeAll(bookings);
        return all;
    }

    private Optional<Booking> again(Booking booking, List<Booking> all) {
        Want want = booking.want();
        if (!want.from().isAfter(now)) {
            return Optional.empty();
        }
        Predicate<Booking> rival = other -> other.want().meets(want.from(), want.until())
                && !other.want().meeting().equals(want.meeting());
        return new Booker(servers, all.stream().filter(rival).toList()).book(want, booking.server());
    }
}
