package vn.diemcau.schedule.series;

import java.util.List;
import java.util.function.Function;
import vn.diemcau.schedule.AgendaItem;
import vn.diemcau.schedule.Draft;
import vn.diemcau.schedule.Invitee;
import vn.diemcau.schedule.InviteeDraft;
import vn.diemcau.schedule.Plan;
import vn.diemcau.schedule.PointDraft;
import vn.diemcau.schedule.Slot;
import vn.diemcau.schedule.Venue;
import vn.diemcau.schedule.VenueDraft;
import vn.diemcau.schedule.Whom;

/** Writes plans again as drafts, so that one occurrence can be made like another. */
final class Redraft {

    private Redraft() {}

    /** The plan as somebody would have entered it. */
    static Draft of(Plan plan) {
        return new Draft(
                plan.title(),
                plan.kind(),
                plan.unscheduled(),
                plan.chair(),
                plan.secretary(),
                plan.slot().start(),
                plan.slot().end(),
                plan.hub(),
                plan.sites(),
                plan.agenda().stream().map(Redraft::point).toList(),
                plan.overlapReason(),
                venue(plan.venue()),
                plan.composition().stream().map(Redraft::line).toList());
    }

    /**
     * Another occurrence to which is done what was done to the chosen one: only what was changed there is changed here, so that what is the other's own stays.
     *
     * @param slot when the other is held then
     */
    static Draft alike(Plan before, Plan after, Plan other, Slot slot) {
        var change = new Merge(before, after, other);
        return new Draft(
                change.of(Plan::title),
                change.of(Plan::kind),
                change.of(Plan::unscheduled),
                change.of(Plan::chair),
                change.of(Plan::secretary),
                slot.start(),
                slot.end(),
                change.of(Plan::hub),
                change.of(Plan::sites),
                change.of(Plan::agenda).stream().map(Redraft::point).toList(),
                after.overlapReason() == null ? other.overlapReason() : after.overlapReason(),
                venue(change.of(Plan::venue)),
                change.of(Plan::composition).stream().map(Redraft::line).toList());
    }

    /** Takes each field from the changed plan when it was changed there. */
    private record Merge(Plan before, Plan after, Plan other) {

        <T> T of(Function<Plan, T> field) {
            return field.apply(field.apply(before).equals(field.apply(after)) ? other : after);
        }
    }

    private static PointDraft point(AgendaItem item) {
        AgendaItem.Details details = item.details();
        return new PointDraft(
                item.title(),
                item.presenter(),
                item.minutes(),
                details.kind(),
                details.sub(),
                details.presenterUnit(),
                details.speakingLimit(),
                details.note(),
                details.links().stream()
                        .map(link -> new PointDraft.Link(link.label(), link.url()))
                        .toList());
    }

    private static InviteeDraft line(Invitee invitee) {
        Whom whom = invitee.whom();
        return new InviteeDraft(
                invitee.id(),
                whom.kind(),
                whom instanceof Whom.Each each ? each.level() : null,
                whom instanceof Whom.Some some ? some.units() : List.of(),
                whom instanceof Whom.One one ? one.person() : null,
                whom instanceof Whom.Outside outside ? outside.name() : null,
                invitee.post(),
                invitee.quota(),
                invitee.mandatory());
    }

    private static VenueDraft venue(Venue venue) {
        return new VenueDraft(
                venue.kind(),
                venue.recorded(),
                entries(venue.dialStrings()),
                entries(venue.helpLines()),
                venue.place(),
                venue.uses());
    }

    private static List<VenueDraft.Entry> entries(List<Venue.Line> lines) {
        return lines.stream()
                .map(line -> new VenueDraft.Entry(line.label(), line.text()))
                .toList();
    }
}
