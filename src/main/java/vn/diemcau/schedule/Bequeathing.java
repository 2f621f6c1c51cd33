package vn.diemcau.schedule;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.SiteId;

/** Writes into an open meeting who follows the units that were asked, in nobody's name: the act that reorganised them did it. */
@Dependent
public class Bequeathing {

    private final Calendar calendar;
    private final Planning planning;
    private final Pen pen;

    @Inject
    public Bequeathing(Calendar calendar, Planning planning, Pen pen) {
        this.calendar = calendar;
        this.planning = planning;
        this.pen = pen;
    }

    /** What a plan becomes. */
    @FunctionalInterface
    public interface Will {

        /** The plan with the heirs in it; the same plan when nobody has to follow anybody. */
        Plan heirs(Meeting meeting);
    }

    /** Replaces the plan by what the will makes of it; tells whether that changed anything. */
    public boolean bequeath(MeetingId id, Will will, Instant at) {
        Set<SiteId> concerned = new HashSet<>();
        Optional<Meeting> changed = calendar.alone(() -> calendar.find(id).flatMap(before -> {
            concerned.addAll(before.plan().everySite());
            Plan plan = will.heirs(before);
            Map<String, Change> changes = planning.differences(before.plan(), plan);
            return before.handOver(plan, changes, at).map(pen::kept);
        }));
        changed.ifPresent(meeting -> pen.told(meeting, concerned));
        return changed.isPresent();
    }
}
