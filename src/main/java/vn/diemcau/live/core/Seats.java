package vn.diemcau.live.core;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.diemcau.kernel.SiteId;

/** The seats of all sites, in the order of the plan. */
public final class Seats {

    private final Map<SiteId, Seat> bySite;

    private Seats(Map<SiteId, Seat> bySite) {
        this.bySite = Collections.unmodifiableMap(bySite);
    }

    /** Nobody has come yet. */
    static Seats empty() {
        return new Seats(Map.of());
    }

    /** The seats of this plan: those who have one keep it, new ones are empty, those not invited any more are gone. */
    Seats planned(List<PlannedSite> sites, Instant at) {
        var planned = new LinkedHashMap<SiteId, Seat>();
        sites.forEach(site -> planned.put(
                site.id(), seat(site.id()).map(seat -> seat.replanned(site)).orElseGet(() -> Seat.empty(site, at))));
        return new Seats(planned);
    }

    /** All seats, in the order of the plan. */
    public Collection<Seat> all() {
        return bySite.values();
    }

    /** The seat of a site, if it takes part. */
    public Optional<Seat> seat(SiteId site) {
        return Optional.ofNullable(bySite.get(site));
    }

    /** How many sites the roll says this of. */
    int count(Roll roll) {
        return (int) all().stream().filter(seat -> seat.mark().roll() == roll).count();
    }

    Seats with(SiteId site, UnaryOperator<Seat> change) {
        var changed = new LinkedHashMap<>(bySite);
        changed.computeIfPresent(site, (id, seat) -> change.apply(seat));
        return new Seats(changed);
    }

    Seats each(UnaryOperator<Seat> change) {
        var changed = new LinkedHashMap<>(bySite);
        changed.replaceAll((id, seat) -> change.apply(seat));
        return new Seats(changed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Seats seats && List.copyOf(all()).equals(List.copyOf(seats.all()));
    }

    @Override
    public int hashCode() {
        return bySite.hashCode();
    }

    @Override
    public String toString() {
        return bySite.values().toString();
    }
}
