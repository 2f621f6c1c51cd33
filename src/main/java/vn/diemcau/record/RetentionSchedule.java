package vn.diemcau.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * By which class recordings are kept, as data: {@code retention.csv} has one line for each class, with the kinds of meeting that it is for (none means all
 * others) and what says so. The first line that fits holds.
 */
public final class RetentionSchedule {

    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final int COLUMNS = 4;

    private final List<Line> lines;

    private RetentionSchedule(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /** The schedule that the application brings along. */
    public static RetentionSchedule ofTheHouse() {
        try (InputStream file =
                Objects.requireNonNull(RetentionSchedule.class.getResourceAsStream("retention.csv"), "retention.csv")) {
            return of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Reads a schedule: a head, then a line for each class. */
    static RetentionSchedule of(String csv) {
        return new RetentionSchedule(csv.lines().skip(1).map(Line::of).toList());
    }

    /** The class of a recording of this kind of meeting. */
    public RetentionClass ofRecording(String kind) {
        return lines.stream()
                .filter(line -> line.kinds.isEmpty() || line.kinds.contains(kind))
                .map(Line::kept)
                .findFirst()
                .orElseThrow();
    }

    /** The class of this name; empty when the schedule has it no more. */
    public Optional<RetentionClass> named(String code) {
        return lines.stream()
                .map(Line::kept)
                .filter(each -> each.code().equals(code))
                .findFirst();
    }

    private record Line(RetentionClass kept, Set<String> kinds) {

        static Line of(String text) {
            List<String> cells = List.of(COMMA.split(text, COLUMNS));
            Integer years = cells.get(1).isEmpty() ? null : Integer.valueOf(cells.get(1));
            Set<String> kinds = cells.get(2).isEmpty() ? Set.of() : Set.of(SPACE.split(cells.get(2)));
            return new Line(new RetentionClass(cells.get(0), years, cells.get(3)), kinds);
        }
    }
}
