package vn.diemcau.schedule.free;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.schedule.Claim;
import vn.diemcau.schedule.Engagements;
import vn.diemcau.schedule.Facilities;
import vn.diemcau.schedule.Scarcity;
import vn.diemcau.schedule.Slot;
import vn.diemcau.schedule.Stock;

/** Finds the next times for a meeting, within the working hours of its chair's office. */
@Dependent
public class Finding {

    /** As far ahead as is looked: six weeks, longer than any notice period. */
    static final Duration FORESEEN = Duration.ofDays(42);

    private static final int PROPOSALS = 8;

    private final Engagements engagements;
    private final Openings openings;
    private final Facilities facilities;
    private final Stock stock;

    @Inject
    public Finding(Engagements engagements, Openings openings, Facilities facilities, Stock stock) {
        this.engagements = engagements;
        this.openings = openings;
        this.facilities = facilities;
        this.stock = stock;
    }

    /**
     * A time that is proposed.
     *
     * @param slot when
     * @param absent the wanted sites that are taken then
     * @param roomShort whether media servers, recorders, rooms or equipment are short then
     */
    public record Found(Slot slot, List<SiteId> absent, boolean roomShort) {}

    /** The next times, the earliest first; none while nobody is in the chair. */
    public List<Found> find(Wish wish) {
        Claim claim = wish.claim();
        if (claim.chair() == null) {
            return List.of();
        }
        Instant until = wish.from().plus(FORESEEN);
        List<Slot> halves = openings.of(claim.chair(), wish.from(), until);
        var times = new FreeTimes(taken(claim, new Slot(wish.from(), until)));
        return times.within(halves, wish.length()).stream()
                .filter(proposal -> claim.sites().size() - proposal.absent().cardinality() >= wish.leastSites())
                .limit(PROPOSALS)
                .map(proposal -> found(proposal, claim))
                .toList();
    }

    private Found found(Proposal proposal, Claim claim) {
        List<SiteId> absent =
                proposal.absent().stream().mapToObj(claim.sites()::get).toList();
        return new Found(proposal.slot(), absent, isShort(claim.at(proposal.slot())));
    }

    private boolean isShort(Claim claim) {
        return facilities.shortage(claim).isPresent()
                || !Scarcity.of(claim, stock).isEmpty();
    }

    private List<Taken> taken(Claim claim, Slot foreseen) {
        Map<SiteId, Integer> places = new HashMap<>();
        IntStream.range(0, claim.sites().size())
                .forEach(place -> places.put(claim.sites().get(place), place));
        return engagements.during(foreseen, people(claim), places.keySet()).stream()
                .filter(each -> !each.meeting().equals(claim.self()))
                .map(each -> new Taken(each.slot(), bits(each.sites(), places), each.people()))
                .toList();
    }

    private static Set<PersonId> people(Claim claim) {
        return Stream.concat(Stream.of(claim.chair(), claim.secretary()), claim.guests().stream())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static BitSet bits(Set<SiteId> sites, Map<SiteId, Integer> places) {
        var bits = new BitSet();
        sites.stream().flatMap(site -> Stream.ofNullable(places.get(site))).forEach(bits::set);
        return bits;
    }
}
