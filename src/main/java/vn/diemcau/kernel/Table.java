package vn.diemcau.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table of comma-separated values (RFC 4180) with a header row: what people export from a spreadsheet, and the data that the
 * application brings along. Remembers lines, so that an error can name one.
 */
public final class Table {

    /** The code of every refusal of a table. */
    public static final String BAD_ROW = "BAD_ROW";

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private final List<String> columns;
    private final List<Row> rows;

    private Table(List<String> columns, List<Row> rows) {
        this.columns = List.copyOf(columns);
        this.rows = List.copyOf(rows);
    }

    /**
     * One row, by the names in the header.
     *
     * @param line the line of the text on which it begins, from 1
     */
    public record Row(int line, Map<String, String> cells) {

        /** The cell's text without spaces at its ends; empty when the table has no such column. */
        public String cell(String column) {
            return cells.getOrDefault(column, "").strip();
        }

        /** The words in a cell, which stand there between spaces. */
        public List<String> words(String column) {
            return cell(column).isEmpty() ? List.of() : List.of(cell(column).split(" +"));
        }

        /** Says that the row can't be taken, in a form that a sentence can be made of. */
        public Refusal bad(String column, String reason) {
            return Table.bad(line, column, reason);
        }
    }

    /** The names in the header, in their order. */
    public List<String> columns() {
        return columns;
    }

    /** The rows below the header; blank lines are none. */
    public List<Row> rows() {
        return rows;
    }

    /**
     * Reads a table, or names the first line that can't be read.
     *
     * @param text may begin with a byte order mark, as Excel writes it
     * @param needed columns that must be there
     */
    public static Answer<Table> read(String text, List<String> needed) {
        return lines(text.startsWith("\uFEFF") ? text.substring(1) : text).then(lines -> table(lines, needed));
    }

    private static Answer<List<Line>> lines(String text) {
        List<Line> lines = new ArrayList<>();
        int begun = 1;
        try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
            for (CSVRecord record : parser) {
                lines.add(new Line(begun, record.toList()));
                begun = (int) parser.getCurrentLineNumber() + 1;
            }
            return Answer.accepted(lines);
        } catch (IOException | UncheckedIOException unreadable) {
            return Answer.refused(bad(begun, "", "BAD_QUOTE"));
        }
    }

    private static Answer<Table> table(List<Line> lines, List<String> needed) {
        List<String> header = lines.isEmpty() ? List.of() : lines.get(0).cells();
        for (String column : needed) {
            if (!header.contains(column)) {
                return Answer.refused(bad(1, column, "MISSING_COLUMN"));
            }
        }
        List<Row> rows = new ArrayList<>();
        for (Line line : lines.subList(1, lines.size())) {
            if (line.isBlank()) {
                continue;
            }
            if (line.cells().size() != header.size()) {
                return Answer.refused(bad(line.number(), "", "WRONG_NUMBER_OF_CELLS"));
            }
            rows.add(line.under(header));
        }
        return Answer.accepted(new Table(header, rows));
    }

    /** The rows of a table that the application brings along; it is whole, or the application is not. */
    public static List<Row> shipped(Class<?> beside, String name, String... needed) {
        try (InputStream file = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8), List.of(needed))
                    .fold(Table::rows, refusal -> {
                        throw new IllegalStateException(name + ": " + refusal);
                    });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Says that a line can't be taken, in a form that a sentence can be made of. */
    public static Refusal bad(int line, String column, String reason) {
        return new Refusal(BAD_ROW, Map.of("line", line, "column", column, "reason", reason));
    }

    /** A record as it stands in the text. */
    private record Line(int number, List<String> cells) {

        boolean isBlank() {
            return cells.size() == 1 && cells.get(0).isBlank();
        }

        Row under(List<String> header) {
            Map<String, String> named = new LinkedHashMap<>();
            for (int at = 0; at < header.size(); at++) {
                named.put(header.get(at), cells.get(at));
            }
            return new Row(number, named);
        }
    }
}
