package vn.diemcau.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Lines of comma-separated cells (RFC 4180), one line of text each: nothing that the law needs in a cell has line ends. */
public final class CsvRows {

    private CsvRows() {}

    /** The cells of each line; empty for a line whose quotes do not close or are followed by text. */
    public static List<Optional<List<String>>> read(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return plain.lines().map(CsvRows::cells).toList();
    }

    /** The rows of a table that the application brings along, without their head. */
    public static List<List<String>> shipped(Class<?> beside, String name) {
        try (InputStream file = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8)).stream()
                    .skip(1)
                    .map(Optional::orElseThrow)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Optional<List<String>> cells(String line) {
        List<String> cells = new ArrayList<>();
        var cell = new StringBuilder();
        boolean quoted = false;
        boolean closed = false;
        for (int at = 0; at < line.length(); at++) {
            char letter = line.charAt(at);
            boolean doubled = quoted && letter == '"' && at + 1 < line.length() && line.charAt(at + 1) == '"';
            if (doubled) {
                cell.append('"');
                at++;
            } else if (letter == '"' && quoted) {
                quoted = false;
                closed = true;
            } else if (letter == '"' && cell.isEmpty() && !closed) {
                quoted = true;
            } else if (letter == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
                closed = false;
            } else if (closed) {
                return Optional.empty();
            } else {
                cell.append(letter);
            }
        }
        cells.add(cell.toString());
        return quoted ? Optional.empty() : Optional.of(List.copyOf(cells));
    }
}
