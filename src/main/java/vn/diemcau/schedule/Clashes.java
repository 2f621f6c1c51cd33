package vn.diemcau.schedule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.diemcau.kernel.Answer;

/**
 * Everything that speaks against holding a meeting at its time: who is taken, and what equipment is short. All of it may be so, for a reason that is stated.
 *
 * @param overlaps who is taken
 * @param shortage what the media servers and recorders are short of
 * @param scarce which rooms and equipment are taken
 */
public record Clashes(List<OverlapNotice> overlaps, Optional<ShortageNotice> shortage, List<ScarcityNotice> scarce) {

    public Clashes {
        overlaps = List.copyOf(overlaps);
        scarce = List.copyOf(scarce);
    }

    /** Nothing does. */
    static Clashes none() {
        return new Clashes(List.of(), Optional.empty(), List.of());
    }

    /** The plan when nothing speaks against it, otherwise the refusal that says what does. */
    Answer<Plan> unless(Plan plan) {
        if (overlaps.isEmpty() && shortage.isEmpty() && scarce.isEmpty()) {
            return Answer.accepted(plan);
        }
        Map<String, Object> details = new HashMap<>();
        details.put("overlaps", overlaps);
        details.put("scarce", scarce);
        shortage.ifPresent(notice -> details.put("shortage", notice));
        return ScheduleRefusal.OVERLAP.answer(details);
    }
}
