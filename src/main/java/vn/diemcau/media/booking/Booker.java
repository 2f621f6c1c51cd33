package vn.diemcau.media.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.diemcau.media.pool.MediaServer;
import vn.diemcau.media.pool.ServerId;
import vn.diemcau.media.pool.State;

/**
 * Finds a meeting its server in the calendar, among those in service. In this order: one with room for all sites and a free recorder if one is wanted, all through the
 * meeting; failing that, one with the room at least, then one with the recorder; the one that the meeting has already, so that what was told to technicians
 * stays true; one of its own region; one that may have load at all; the one with the largest free share; and then the name, so that every node books alike.
 *
 * @param servers all servers
 * @param others the bookings of the other meetings
 */
public record Booker(Collection<MediaServer> servers, List<Booking> others) {

    /** Offices plan within weeks; a proposal for later than this is none. */
    private static final Duration FORESEEN = Duration.ofDays(14);

    public Booker {
        servers = List.copyOf(servers);
        others = List.copyOf(others);
    }

    /**
     * The booking for this need; empty when no server is in service.
     *
     * @param before the server that the meeting had so far
     */
    public Optional<Booking> book(Want want, @Nullable ServerId before) {
        return offers(want)
                .max(best(want, before))
                .map(offer -> new Booking(offer.server().id(), want));
    }

    /** What would be short; empty when all is there, and where no server is in service nothing was promised. */
    public Optional<Shortage> shortage(Want want) {
        List<Offer> offers = offers(want).toList();
        return offers.isEmpty() || offers.stream().anyMatch(offer -> offer.fits(want))
                ? Optional.empty()
                : Optional.of(missing(want, offers));
    }

    private Shortage missing(Want want, List<Offer> offers) {
        boolean seated = offers.stream().anyMatch(offer -> offer.seats(want));
        int most = offers.stream().mapToInt(Offer::endpoints).max().orElse(0);
        return new Shortage(
                seated ? Shortage.What.RECORDER : Shortage.What.ROOM, most, rivals(want, seated), roomFrom(want));
    }

    private List<Want> rivals(Want want, boolean recordedOnly) {
        return others.stream()
                .map(Booking::want)
                .filter(other -> other.meets(want.from(), want.until()))
                .filter(other -> other.recorder() || !recordedOnly)
                .toList();
    }

    /** Room comes when something ends, so those are the moments to look at. */
    private Optional<Instant> roomFrom(Want want) {
        Instant horizon = want.from().plus(FORESEEN);
        return others.stream()
                .map(booking -> booking.want().until())
                .filter(end -> end.isAfter(want.from()) && end.isBefore(horizon))
                .distinct()
                .sorted()
                .filter(end -> offers(want.starting(end)).anyMatch(offer -> offer.fits(want)))
                .findFirst();
    }

    private Stream<Offer> offers(Want want) {
        var ledger = new Ledger(others);
        return servers.stream()
                .filter(server -> server.state() == State.IN_SERVICE)
                .map(server -> Offer.of(server, ledger, want));
    }

    private static Comparator<Offer> best(Want want, @Nullable ServerId before) {
        return Comparator.comparing((Offer one) -> one.fits(want))
                .thenComparing(one -> one.seats(want))
                .thenComparing(one -> one.records(want))
                .thenComparing(one -> one.server().id().equals(before))
                .thenComparing(one -> one.nearness(want))
                .thenComparing(one -> one.server().capacity().weight() > 0)
                .thenComparing(Offer::share)
                .thenComparing(Offer::endpoints)
                .thenComparing(one -> one.server().id().value(), Comparator.reverseOrder());
    }
}
