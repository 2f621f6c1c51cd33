package vn.diemcau.record;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table as a CSV file (RFC 4180: comma, CRLF, quotes doubled) that spreadsheets open rightly: it begins with the byte order mark of
 * UTF-8, without which Excel takes Vietnamese for Western European. A text that a spreadsheet would run as a formula gets an
 * apostrophe in front (OWASP, CSV injection); numbers are numbers and need none.
 */
public final class Csv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** Optional blanks and then a character that begins a formula, also in its full-width form; or a leading control character. */
    private static final Pattern FORMULA = Pattern.compile(
            "[\\s\\p{Cc}]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20].*|[\\t\\r\\n].*",
            Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

    private Csv() {}

    /**
     * The file's bytes.
     *
     * @param rows the rows with their heading; texts and numbers
     */
    public static byte[] file(List<List<Object>> rows) {
        return rows.stream()
                .map(Csv::line)
                .collect(Collectors.joining("", BYTE_ORDER_MARK, ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<Object> fields) {
        return fields.stream().map(Csv::field).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String field(Object value) {
        return value instanceof Number ? value.toString() : quoted(harmless(value.toString()));
    }

    private static String harmless(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
