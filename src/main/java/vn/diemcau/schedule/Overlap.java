package vn.diemcau.schedule;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.diemcau.kernel.SiteId;

/**
 * Somebody or some site that would have to be in two meetings at once.
 *
 * <p>The rule: a person is taken by every meeting that he or she chairs, is secretary of or is asked to by name, a site by every meeting it takes
 * part in; cancelled, postponed and ended meetings take nobody, and a meeting is no rival of itself. Times are half-open.
 *
 * @param what what of the new meeting is taken
 * @param id the person or the site
 * @param with the other meeting
 */
public record Overlap(What what, String id, Meeting with) {

    /** What can be taken. */
    public enum What {
        CHAIR,
        SECRETARY,
        /** Somebody who is asked by name. */
        GUEST,
        SITE
    }

    /** All overlaps of a claim with these meetings: people first, then sites in the order of the claim. */
    public static List<Overlap> of(Claim claim, Collection<Meeting> meetings) {
        return meetings.stream()
                .filter(claim::rivals)
                .flatMap(other -> Stream.concat(people(claim, other), sites(claim, other)))
                .sorted((one, two) -> one.what.compareTo(two.what))
                .toList();
    }

    private static Stream<Overlap> people(Claim claim, Meeting other) {
        var chair = Stream.ofNullable(claim.chair())
                .filter(person -> Claim.needs(other, person))
                .map(person -> new Overlap(What.CHAIR, person.value(), other));
        var secretary = Stream.ofNullable(claim.secretary())
                .filter(person -> !person.equals(claim.chair()))
                .filter(person -> Claim.needs(other, person))
                .map(person -> new Overlap(What.SECRETARY, person.value(), other));
        var guests = claim.guests().stream()
                .filter(person -> !person.equals(claim.chair()) && !person.equals(claim.secretary()))
                .filter(person -> Claim.needs(other, person))
                .map(person -> new Overlap(What.GUEST, person.value(), other));
        return Stream.concat(Stream.concat(chair, secretary), guests);
    }

    private static Stream<Overlap> sites(Claim claim, Meeting other) {
        Set<SiteId> taken = Set.copyOf(other.plan().everySite());
        return claim.sites().stream()
                .filter(taken::contains)
                .map(SiteId::value)
                .map(site -> new Overlap(What.SITE, site, other));
    }
}
