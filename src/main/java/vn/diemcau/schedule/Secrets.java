package vn.diemcau.schedule;

import java.util.Map;
import java.util.Optional;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.law.SecrecyMarks;

/**
 * Keeps state secrets out. They may be drafted and kept only on machines made for them (Luật Bảo vệ bí mật nhà nước 117/2025/QH15), and this
 * system is none: a text that carries a degree of secrecy is not taken. That it happened is logged; what it said is not.
 */
final class Secrets {

    private static final System.Logger LOG = System.getLogger(Secrets.class.getName());

    private Secrets() {}

    /** Wrong when the text carries a mark of a state secret. */
    static Optional<Refusal> in(String field, String text) {
        return SecrecyMarks.in(text).map(degree -> refused(field));
    }

    private static Refusal refused(String field) {
        LOG.log(System.Logger.Level.WARNING, "A text with a mark of a state secret was not taken: {0}", field);
        return Refusal.of(ScheduleRefusal.STATE_SECRET, Map.of("field", field));
    }
}
