package vn.diemcau.schedule;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;

/**
 * What somebody wants to have planned, as it stands in the editor: anything may still be missing or wrong.
 * {@link Drafting} makes a {@link Plan} of it or says why not.
 *
 * @param title what the meeting is about
 * @param kind its kind
 * @param unscheduled whether it is outside the plan of work (đột xuất)
 * @param chair who chairs
 * @param secretary who keeps agenda, roll and minutes
 * @param start when it begins
 * @param end when it ends
 * @param hub the site where the chair sits
 * @param sites the invited sites; the hub may stand among them
 * @param agenda the points in their order
 * @param overlapReason why it is planned although somebody or some site is taken at that time
 * @param venue where and how it is held
 * @param composition who is asked to come
 */
public record Draft(
        @Nullable String title,
        @Nullable MeetingKind kind,
        boolean unscheduled,
        @Nullable PersonId chair,
        @Nullable PersonId secretary,
        @Nullable Instant start,
        @Nullable Instant end,
        @Nullable SiteId hub,
        List<SiteId> sites,
        List<PointDraft> agenda,
        @Nullable String overlapReason,
        VenueDraft venue,
        List<InviteeDraft> composition) {

    public Draft {
        sites = List.copyOf(sites);
        agenda = List.copyOf(agenda);
        composition = List.copyOf(composition);
    }

    /** A meeting of which it is not said how it is held and who comes. */
    public Draft(
            @Nullable String title,
            @Nullable MeetingKind kind,
            boolean unscheduled,
            @Nullable PersonId chair,
            @Nullable PersonId secretary,
            @Nullable Instant start,
            @Nullable Instant end,
            @Nullable SiteId hub,
            List<SiteId> sites,
            List<PointDraft> agenda,
            @Nullable String overlapReason) {
        this(
                title,
                kind,
                unscheduled,
                chair,
                secretary,
                start,
                end,
                hub,
                sites,
                agenda,
                overlapReason,
                VenueDraft.USUAL,
                List.of());
    }

    /** The people who are asked by name. */
    Set<PersonId> guests() {
        return composition.stream()
                .filter(line -> line.whom() == Whom.Kind.PERSON)
                .flatMap(line -> Stream.ofNullable(line.person()))
                .collect(Collectors.toSet());
    }

    /** The same at another time. */
    public Draft at(Slot other) {
        return new Draft(
                title,
                kind,
                unscheduled,
                chair,
                secretary,
                other.start(),
                other.end(),
                hub,
                sites,
                agenda,
                overlapReason,
                venue,
                composition);
    }

    /** The plan that it describes, whether or not its time has passed; or the first thing that is missing or wrong. */
    public Answer<Plan> whenever() {
        return Drafting.plan(this, Instant.MIN);
    }

    /** Its time, once it has one that could be that of a meeting. */
    public Optional<Slot> slot() {
        return Drafting.slot(this);
    }

    /** Whether it has this very time. */
    boolean isAt(Slot slot) {
        return slot.start().equals(start) && slot.end().equals(end);
    }
}
