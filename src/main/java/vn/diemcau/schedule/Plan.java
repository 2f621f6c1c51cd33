package vn.diemcau.schedule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;

/**
 * What a meeting is planned to be: complete and within all limits.
 *
 * @param title what it is about
 * @param kind its kind
 * @param unscheduled whether it is outside the plan of work (đột xuất)
 * @param chair who chairs
 * @param secretary who keeps agenda, roll and minutes
 * @param slot when
 * @param hub the site where the chair sits (điểm cầu trung tâm)
 * @param sites the other sites (điểm cầu thành phần), without the hub, in the order of the invitation
 * @param agenda the points in their order
 * @param overlapReason why it was planned although somebody or some site was taken, or null
 * @param venue where and how it is held
 * @param composition who is asked to come, in the order of the invitation
 */
public record Plan(
        String title,
        MeetingKind kind,
        boolean unscheduled,
        PersonId chair,
        PersonId secretary,
        Slot slot,
        SiteId hub,
        List<SiteId> sites,
        List<AgendaItem> agenda,
        @Nullable String overlapReason,
        Venue venue,
        List<Invitee> composition) {

    public Plan {
        sites = List.copyOf(sites);
        agenda = List.copyOf(agenda);
        composition = List.copyOf(composition);
    }

    /** A plan that leaves it to the sites who comes. */
    public Plan(
            String title,
            MeetingKind kind,
            boolean unscheduled,
            PersonId chair,
            PersonId secretary,
            Slot slot,
            SiteId hub,
            List<SiteId> sites,
            List<AgendaItem> agenda,
            @Nullable String overlapReason,
            Venue venue) {
        this(title, kind, unscheduled, chair, secretary, slot, hub, sites, agenda, overlapReason, venue, List.of());
    }

    /** The people who are asked by name. */
    public Set<PersonId> guests() {
        return composition.stream().flatMap(line -> Whom.person(line).stream()).collect(Collectors.toSet());
    }

    /** Every site of the meeting, the hub first. */
    public List<SiteId> everySite() {
        return Stream.concat(Stream.of(hub), sites.stream()).toList();
    }

    /** Whether the site takes part, as hub or as invited. */
    public boolean includes(SiteId site) {
        return hub.equals(site) || sites.contains(site);
    }

    /** The same plan with these lists. */
    public Plan with(List<SiteId> otherSites, List<AgendaItem> otherAgenda, List<Invitee> otherComposition) {
        return new Plan(
                title,
                kind,
                unscheduled,
                chair,
                secretary,
                slot,
                hub,
                otherSites,
                otherAgenda,
                overlapReason,
                venue,
                otherComposition);
    }

    /** The same plan with the chair at another site. */
    public Plan hostedBy(SiteId otherHub) {
        return new Plan(
                title,
                kind,
                unscheduled,
                chair,
                secretary,
                slot,
                otherHub,
                sites,
                agenda,
                overlapReason,
                venue,
                composition);
    }

    /** The same plan, held there. */
    public Plan in(Venue other) {
        return new Plan(
                title,
                kind,
                unscheduled,
                chair,
                secretary,
                slot,
                hub,
                sites,
                agenda,
                overlapReason,
                other,
                composition);
    }

    /** The same plan at another time; the reason for an overlap belongs to the time. */
    public Plan at(Slot other, @Nullable String reasonForOverlap) {
        return new Plan(
                title,
                kind,
                unscheduled,
                chair,
                secretary,
                other,
                hub,
                sites,
                agenda,
                reasonForOverlap,
                venue,
                composition);
    }
}
