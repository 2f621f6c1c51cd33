package vn.diemcau.schedule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Names;
import vn.diemcau.kernel.Refusal;

/** The checks that everything entered has in common: there, and not too large. */
public final class Checks {

    private static final Pattern EMPTY_LINES = Pattern.compile("\n{3,}");

    private Checks() {}

    /** One check, made when it is its turn. */
    @FunctionalInterface
    public interface Check {

        /** What is wrong, if anything. */
        Optional<Refusal> wrong();
    }

    /** The first thing wrong, asking no further than that. */
    public static Optional<Refusal> first(Check... checks) {
        return Stream.of(checks).map(Check::wrong).flatMap(Optional::stream).findFirst();
    }

    /** Wrong when nothing was entered. */
    public static Optional<Refusal> needed(String field, @Nullable Object value) {
        return value == null
                ? Optional.of(Refusal.of(ScheduleRefusal.FIELD_NEEDED, Map.of("field", field)))
                : Optional.empty();
    }

    /** Wrong when the text has more characters than the limit, or carries a mark of a state secret. */
    public static Optional<Refusal> length(String field, @Nullable String text, int limit) {
        if (text == null) {
            return Optional.empty();
        }
        return text.length() > limit
                ? Optional.of(Refusal.of(ScheduleRefusal.TEXT_TOO_LONG, Map.of("field", field, "limit", limit)))
                : Secrets.in(field, text);
    }

    /** Wrong when the list has more entries than the limit. */
    public static Optional<Refusal> size(String field, List<?> list, int limit) {
        return list.size() <= limit
                ? Optional.empty()
                : Optional.of(Refusal.of(ScheduleRefusal.TOO_MANY, Map.of("field", field, "limit", limit)));
    }

    /** The text in its one spelling, or null when there is none. */
    public static @Nullable String text(@Nullable String entered) {
        String text = entered == null ? "" : Names.normalised(entered);
        return text.isEmpty() ? null : text;
    }

    /** Text of several lines in its one spelling: no more than one empty line, no control characters; null when there is none. */
    public static @Nullable String lines(@Nullable String entered) {
        if (entered == null) {
            return null;
        }
        String text = entered.lines().map(Names::normalised).collect(Collectors.joining("\n"));
        String tidy = EMPTY_LINES.matcher(text).replaceAll("\n\n").strip();
        return tidy.isEmpty() ? null : tidy;
    }
}
