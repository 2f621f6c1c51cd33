package vn.diemcau.kernel;

import java.util.Map;

/**
 * Why something asked for was not done: a value, not an exception, because refusing is the rules at work.
 *
 * @param code stable name in upper case ({@code SITE_OVERLAP}); the screen has a sentence for each
 * @param details what the sentence needs: names, limits, lines; never secrets
 */
public record Refusal(String code, Map<String, Object> details) {

    public Refusal {
        details = Map.copyOf(details);
    }

    /** A refusal that needs no details. */
    public static Refusal of(String code) {
        return new Refusal(code, Map.of());
    }

    /** A refusal named by a feature's own list of codes. */
    public static Refusal of(Enum<?> code) {
        return of(code.name());
    }

    /** A refusal named by a feature's own list of codes, with what its sentence needs. */
    public static Refusal of(Enum<?> code, Map<String, Object> details) {
        return new Refusal(code.name(), details);
    }
}
