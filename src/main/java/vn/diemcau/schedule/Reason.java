package vn.diemcau.schedule;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Names;

/**
 * A stated reason. Whoever postpones, cancels or changes a meeting gives one (Quyết định 45/2018/QĐ-TTg, article 14), so the
 * rules ask for this type and cannot be called without it.
 *
 * @param text what was stated, neither empty nor longer than {@link Limits#REASON}
 */
public record Reason(String text) {

    /** Makes a reason of what was entered, or refuses emptiness. */
    public static Answer<Reason> stated(@Nullable String entered) {
        String text = entered == null ? "" : Names.normalised(entered);
        if (text.isEmpty()) {
            return ScheduleRefusal.REASON_NEEDED.answer();
        }
        if (text.length() > Limits.REASON) {
            return ScheduleRefusal.TEXT_TOO_LONG.answer(Map.of("field", "reason", "limit", Limits.REASON));
        }
        return Secrets.in("reason", text)
                .<Answer<Reason>>map(Answer::refused)
                .orElseGet(() -> Answer.accepted(new Reason(text)));
    }
}
