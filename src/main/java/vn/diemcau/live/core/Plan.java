package vn.diemcau.live.core;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.SiteId;

/**
 * What was planned for the meeting and holds from its opening on.
 *
 * @param title what the meeting is called
 * @param chair who chairs
 * @param secretary who keeps roll and minutes; a meeting called on the spot may have none
 * @param sites who takes part, the hub among them, in the order in which the roll is called
 * @param agenda the items in their order
 */
public record Plan(
        String title, Official chair, @Nullable Official secretary, List<PlannedSite> sites, List<PlannedItem> agenda) {

    public Plan {
        sites = List.copyOf(sites);
        agenda = List.copyOf(agenda);
    }

    /** The site where the chair sits, when the plan names one. */
    public Optional<SiteId> hub() {
        return sites.stream().filter(PlannedSite::hub).map(PlannedSite::id).findFirst();
    }
}
