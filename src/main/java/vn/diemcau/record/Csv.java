package vn.diemcau.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * A table as a CSV file (RFC 4180: comma, CRLF, quotes doubled) that spreadsheets open rightly: it begins with the byte order mark of
 * UTF-8, without which Excel takes Vietnamese for Western European. A text that a spreadsheet would run as a formula gets an
 * apostrophe in front (OWASP, CSV injection); numbers are numbers and need none.
 */
public final class Csv {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.NON_NUMERIC).get();
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
        var text = new StringBuilder(BYTE_ORDER_MARK);
        try (var printer = new CSVPrinter(text, FORMAT)) {
            for (List<Object> row : rows) {
                printer.printRecord(row.stream().map(Csv::harmless));
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Object harmless(Object value) {
        return value instanceof Number
                ? value
                : FORMULA.matcher(value.toString()).matches() ? "'" + value : value.toString();
    }
}
