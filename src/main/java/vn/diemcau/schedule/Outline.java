package vn.diemcau.schedule;

import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.PersonId;

/**
 * A meeting as a month shows it.
 *
 * @param id which
 * @param title what it is about
 * @param kind its kind
 * @param unscheduled whether it is outside the plan of work
 * @param slot when
 * @param status where it stands
 * @param chair who chairs
 * @param sites how many sites are invited, the hub not counted
 */
public record Outline(
        MeetingId id,
        String title,
        MeetingKind kind,
        boolean unscheduled,
        Slot slot,
        Status status,
        PersonId chair,
        int sites) {

    /** The outline of a meeting that is at hand. */
    public static Outline of(Meeting meeting) {
        Plan plan = meeting.plan();
        return new Outline(
                meeting.id(),
                plan.title(),
                plan.kind(),
                plan.unscheduled(),
                plan.slot(),
                meeting.status(),
                plan.chair(),
                plan.sites().size());
    }
}
