package vn.diemcau.media.booking;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import vn.diemcau.media.pool.MediaServer;
import vn.diemcau.media.pool.ServerId;

/** How much of each server is booked at a time: the most of it that is in use at any one moment, not the sum of all that comes and goes. */
public final class Ledger {

    private final List<Booking> bookings;

    /** @param bookings all that count */
    public Ledger(Collection<Booking> bookings) {
        this.bookings = List.copyOf(bookings);
    }

    /** The most sites that the server has at one moment of this time. */
    public int endpoints(ServerId server, Instant from, Instant until) {
        return most(server, from, until, Want::endpoints);
    }

    /** The most meetings that the server records at one moment of this time. */
    public int recorders(ServerId server, Instant from, Instant until) {
        return most(server, from, until, want -> want.recorder() ? 1 : 0);
    }

    /** How many more sites the server takes all through this time; never negative. */
    int freeEndpoints(MediaServer server, Want want) {
        return Math.max(0, server.capacity().endpoints() - endpoints(server.id(), want.from(), want.until()));
    }

    /** How many more meetings the server records all through this time; never negative. */
    int freeRecorders(MediaServer server, Want want) {
        return Math.max(0, server.capacity().recordings() - recorders(server.id(), want.from(), want.until()));
    }

    /** What is booked only rises when something begins, so those are the moments to look at. */
    private int most(ServerId server, Instant from, Instant until, ToIntFunction<Want> what) {
        List<Want> there = bookings.stream()
                .filter(booking -> booking.server().equals(server))
                .map(Booking::want)
                .filter(want -> want.meets(from, until))
                .toList();
        return Stream.concat(Stream.of(from), there.stream().map(Want::from).filter(from::isBefore))
                .mapToInt(moment -> at(there, moment, what))
                .max()
                .orElse(0);
    }

    private static int at(List<Want> there, Instant moment, ToIntFunction<Want> what) {
        return there.stream()
                .filter(want -> !want.from().isAfter(moment) && moment.isBefore(want.until()))
                .mapToInt(what)
                .sum();
    }
}
