package vn.diemcau.schedule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;

/**
 * What a meeting, or a draft that is still being written, needs at its time.
 *
 * @param self the meeting that is being edited, which is no rival of itself
 * @param slot the time
 * @param chair who would chair, if known already
 * @param secretary who would be secretary, if known already
 * @param guests who is asked by name
 * @param sites every site known so far, the hub included and first
 * @param venue how it is held
 */
public record Claim(
        @Nullable MeetingId self,
        Slot slot,
        @Nullable PersonId chair,
        @Nullable PersonId secretary,
        Set<PersonId> guests,
        List<SiteId> sites,
        Venue venue) {

    public Claim {
        guests = Set.copyOf(guests);
        sites = List.copyOf(sites);
    }

    /** What a complete plan needs. */
    public static Claim of(@Nullable MeetingId self, Plan plan) {
        return new Claim(
                self, plan.slot(), plan.chair(), plan.secretary(), plan.guests(), plan.everySite(), plan.venue());
    }

    /** What a draft needs so far; nothing as long as it has no time. */
    static Optional<Claim> of(@Nullable MeetingId self, Draft draft) {
        if (draft.start() == null || draft.end() == null || !draft.start().isBefore(draft.end())) {
            return Optional.empty();
        }
        var slot = new Slot(draft.start(), draft.end());
        var sites = Stream.concat(Stream.ofNullable(draft.hub()), draft.sites().stream())
                .distinct()
                .toList();
        return Optional.of(new Claim(
                self,
                slot,
                draft.chair(),
                draft.secretary(),
                draft.guests(),
                sites,
                draft.venue().soFar()));
    }

    /** The same needs at another time. */
    public Claim at(Slot other) {
        return new Claim(self, other, chair, secretary, guests, sites, venue);
    }

    /** Whether the other meeting wants its people and sites at the same time. */
    boolean rivals(Meeting other) {
        return other.status().occupies()
                && !other.id().equals(self)
                && slot.overlaps(other.plan().slot());
    }

    /** Whether the other meeting needs the person: as its chair, as its secretary, or as somebody who is asked by name. */
    static boolean needs(Meeting other, PersonId person) {
        return person.equals(other.plan().chair())
                || person.equals(other.plan().secretary())
                || other.plan().guests().contains(person);
    }
}
