package vn.diemcau.live.core;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.diemcau.kernel.SiteId;

/** The seats of all sites, in the order of the plan. What one event costs here does not grow with their number. */
public final class Seats {

    private final Map<SiteId, Integer> places;
    private final Chunks<Seat> seats;
    private final Counts counts;

    private Seats(Map<SiteId, Integer> places, Chunks<Seat> seats, Counts counts) {
        this.places = places;
        this.seats = seats;
        this.counts = counts;
    }

    private static Seats of(Map<SiteId, Integer> places, List<Seat> seats) {
        return new Seats(places, Chunks.of(seats), Counts.of(seats));
    }

    /** Nobody has come yet. */
    static Seats empty() {
        return of(Map.of(), List.of());
    }

    /** The seats of this plan: those who have one keep it, new ones are empty, those not invited any more are gone. */
    Seats planned(List<PlannedSite> sites, Instant at) {
        var planned = new LinkedHashMap<SiteId, Seat>();
        sites.forEach(site -> planned.put(
                site.id(), seat(site.id()).map(seat -> seat.replanned(site)).orElseGet(() -> Seat.empty(site, at))));
        return of(places(planned.keySet()), List.copyOf(planned.values()));
    }

    private static Map<SiteId, Integer> places(Set<SiteId> sites) {
        var places = new HashMap<SiteId, Integer>();
        sites.forEach(site -> places.put(site, places.size()));
        return places;
    }

    /** All seats, in the order of the plan. */
    public Collection<Seat> all() {
        return seats;
    }

    /** The seat of a site, if it takes part. */
    public Optional<Seat> seat(SiteId site) {
        return Optional.ofNullable(places.get(site)).map(seats::get);
    }

    /** How many sites the roll says this of. */
    public int count(Roll roll) {
        return counts.of(roll);
    }

    /** How many sites are connected in this way. */
    public int count(Presence presence) {
        return counts.of(presence);
    }

    /** How many people sit at the sites that the roll calls present. */
    public int heads() {
        return counts.heads();
    }

    Seats with(SiteId site, UnaryOperator<Seat> change) {
        Integer place = places.get(site);
        return place == null ? this : with(place, change.apply(seats.get(place)));
    }

    private Seats with(int place, Seat changed) {
        return new Seats(places, seats.with(place, changed), counts.changed(seats.get(place), changed));
    }

    Seats each(UnaryOperator<Seat> change) {
        return of(places, seats.stream().map(change).toList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Seats another && seats.equals(another.seats);
    }

    @Override
    public int hashCode() {
        return seats.hashCode();
    }

    @Override
    public String toString() {
        return seats.toString();
    }
}
