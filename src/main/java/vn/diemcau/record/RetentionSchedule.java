package vn.diemcau.record;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.diemcau.kernel.Table;

/**
 * By which class recordings are kept, as data: {@code retention.csv} has one line for each class, with the kinds of meeting that it is for (none means all
 * others) and what says so. The first line that fits holds.
 */
public final class RetentionSchedule {

    private final List<Line> lines;

    private RetentionSchedule(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /** The schedule that the application brings along. */
    public static RetentionSchedule ofTheHouse() {
        return of(Table.shipped(RetentionSchedule.class, "retention.csv"));
    }

    /** The schedule in which each row is a class. */
    static RetentionSchedule of(List<Table.Row> rows) {
        return new RetentionSchedule(rows.stream().map(Line::of).toList());
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

        static Line of(Table.Row row) {
            Integer years = row.cell("years").isEmpty() ? null : Integer.valueOf(row.cell("years"));
            return new Line(
                    new RetentionClass(row.cell("code"), years, row.cell("citation")), Set.copyOf(row.words("kinds")));
        }
    }
}
