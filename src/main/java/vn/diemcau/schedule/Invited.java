package vn.diemcau.schedule;

import java.util.Set;
import vn.diemcau.kernel.SiteId;

/**
 * A meeting together with its sites as a set: whether a site takes part is asked once for each that comes.
 *
 * @param meeting the meeting
 * @param sites its sites, hub included
 */
public record Invited(Meeting meeting, Set<SiteId> sites) {

    public Invited {
        sites = Set.copyOf(sites);
    }

    static Invited to(Meeting meeting) {
        return new Invited(meeting, Set.copyOf(meeting.plan().everySite()));
    }
}
