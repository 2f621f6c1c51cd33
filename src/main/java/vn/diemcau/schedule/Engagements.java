package vn.diemcau.schedule;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;

/** Who and what is taken when, without the meetings themselves: what a search over many weeks asks for. */
public interface Engagements {

    /**
     * A meeting that takes some of what was asked for.
     *
     * @param meeting which
     * @param slot when
     * @param people whether it needs one of the people, in a part or by name
     * @param sites which of the sites it needs
     */
    record Engagement(MeetingId meeting, Slot slot, boolean people, Set<SiteId> sites) {

        public Engagement {
            sites = Set.copyOf(sites);
        }
    }

    /** The meetings in this time that keep one of these people or sites, by start. */
    List<Engagement> during(Slot slot, Set<PersonId> people, Collection<SiteId> sites);
}
