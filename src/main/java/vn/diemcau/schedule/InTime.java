package vn.diemcau.schedule;

import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Answer;
import vn.diemcau.law.LegalClock;
import vn.diemcau.law.Light;
import vn.diemcau.law.Notice;

/**
 * Whether an invitation may go out. Less notice than any reading of the law allows is for unscheduled meetings only (Quyết định
 * 45/2018/QĐ-TTg, article 9: "trừ trường hợp họp đột xuất"), and then it is said why.
 */
final class InTime {

    private InTime() {}

    /** The plan, unless its invitation would come too late and it is not said why it must be so. */
    static Answer<Plan> judged(Plan plan, LegalClock clock, @Nullable String reason) {
        if (clock.light() != Light.RED) {
            return Answer.accepted(plan);
        }
        return plan.unscheduled() && Checks.text(reason) != null
                ? Reason.stated(reason).map(stated -> plan)
                : ScheduleRefusal.NOTICE_TOO_SHORT.answer(details(clock));
    }

    private static Map<String, Object> details(LegalClock clock) {
        Notice first = clock.notices().stream()
                .min(Comparator.comparing(Notice::lenient))
                .orElseThrow();
        return Map.of(
                "strict", first.strict().toString(),
                "lenient", first.lenient().toString(),
                "citation", first.policy().citation());
    }
}
