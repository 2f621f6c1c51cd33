package vn.diemcau.schedule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.diemcau.kernel.Answer;

/**
 * Everything that speaks against holding a meeting at its time: who is taken, and what equipment is short. All of it may be so, for a reason that is stated.
 *
 * @param overlaps who is taken
 * @param shortage what equipment is short
 */
public record Clashes(List<OverlapNotice> overlaps, Optional<ShortageNotice> shortage) {

    public Clashes {
        overlaps = List.copyOf(overlaps);
    }

    /** The plan when nothing speaks against it, otherwise the refusal that says what does. */
    Answer<Plan> unless(Plan plan) {
        if (overlaps.isEmpty() && shortage.isEmpty()) {
            return Answer.accepted(plan);
        }
        return shortage.map(notice ->
                        ScheduleRefusal.OVERLAP.<Plan>answer(Map.of("overlaps", overlaps, "shortage", notice)))
                .orElseGet(() -> ScheduleRefusal.OVERLAP.answer(Map.of("overlaps", overlaps)));
    }
}
