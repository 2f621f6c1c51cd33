package vn.diemcau.unit.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.diemcau.kernel.Answer;

/** A table of comma-separated values (RFC 4180) with a header row; remembers lines, so that an error can name one. */
public final class CsvFile {

    private final List<Row> rows;

    /** One row, by the names in the header. */
    public record Row(int line, Map<String, String> cells) {

        /** The cell's text without spaces at its ends; empty when the row has no such column. */
        public String cell(String column) {
            return cells.getOrDefault(column, "").strip();
        }
    }

    private CsvFile(List<Row> rows) {
        this.rows = rows;
    }

    public List<Row> rows() {
        return rows;
    }

    /**
     * Reads a table.
     *
     * @param text may begin with a byte order mark, as Excel writes it
     * @param columns that must be there
     */
    public static Answer<CsvFile> read(String text, List<String> columns) {
        return new CsvLines(text.startsWith("\uFEFF") ? text.substring(1) : text)
                .read()
                .then(lines -> withHeader(lines, columns));
    }

    private static Answer<CsvFile> withHeader(List<CsvLines.Line> lines, List<String> columns) {
        List<String> header = lines.isEmpty() ? List.of() : lines.get(0).cells();
        for (String column : columns) {
            if (!header.contains(column)) {
                return Answer.refused(BadRow.at(1, column, "MISSING_COLUMN"));
            }
        }
        List<Row> rows = new ArrayList<>();
        for (CsvLines.Line line : lines.subList(1, lines.size())) {
            if (line.cells().size() != header.size()) {
                return Answer.refused(BadRow.at(line.number(), "", "WRONG_NUMBER_OF_CELLS"));
            }
            rows.add(row(header, line));
        }
        return Answer.accepted(new CsvFile(List.copyOf(rows)));
    }

    private static Row row(List<String> header, CsvLines.Line line) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int at = 0; at < header.size(); at++) {
            cells.put(header.get(at), line.cells().get(at));
        }
        return new Row(line.number(), cells);
    }
}
