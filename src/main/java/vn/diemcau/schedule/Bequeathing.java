package vn.diemcau.schedule;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.diemcau.kernel.MeetingId;

/** Writes into an open meeting who follows the units that were asked, in nobody's name: the act that reorganised them did it. */
@Dependent
public class Bequeathing {

    private final Planning planning;
    private final Pen pen;

    @Inject
    public Bequeathing(Planning planning, Pen pen) {
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
        return pen.note(id, meeting -> {
                    Plan heirs = will.heirs(meeting);
                    return meeting.handOver(heirs, planning.differences(meeting.plan(), heirs), at);
                })
                .isPresent();
    }
}
