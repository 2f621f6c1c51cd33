package vn.diemcau.unit.history;

import java.util.ArrayList;
import java.util.List;
import vn.diemcau.kernel.Answer;

/** Cuts text into lines of cells; a cell in quotes may hold commas, doubled quotes and line ends. */
final class CsvLines {

    private final String text;
    private int at;
    private int number = 1;

    /** A line of the table, with the number of the text line on which it begins. */
    record Line(int number, List<String> cells) {}

    CsvLines(String text) {
        this.text = text.replace("\r\n", "\n").replace('\r', '\n');
    }

    Answer<List<Line>> read() {
        List<Line> lines = new ArrayList<>();
        while (at < text.length()) {
            int begun = number;
            List<String> cells = new ArrayList<>();
            do {
                if (!cell(cells)) {
                    return Answer.refused(BadRow.at(begun, "", "UNCLOSED_QUOTE"));
                }
            } while (skip(','));
            if (!skip('\n') && at < text.length()) {
                return Answer.refused(BadRow.at(begun, "", "TEXT_AFTER_QUOTE"));
            }
            if (!(cells.size() == 1 && cells.get(0).isBlank())) {
                lines.add(new Line(begun, List.copyOf(cells)));
            }
        }
        return Answer.accepted(lines);
    }

    private boolean cell(List<String> cells) {
        return skip('"') ? quoted(cells) : plain(cells);
    }

    private boolean plain(List<String> cells) {
        int begin = at;
        while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
            at++;
        }
        return cells.add(text.substring(begin, at));
    }

    private boolean quoted(List<String> cells) {
        var cell = new StringBuilder();
        while (at < text.length()) {
            if (skip('"')) {
                if (!skip('"')) {
                    return cells.add(cell.toString());
                }
                cell.append('"');
            } else {
                cell.append(text.charAt(at));
                number += text.charAt(at) == '\n' ? 1 : 0;
                at++;
            }
        }
        return false;
    }

    private boolean skip(char expected) {
        boolean found = at < text.length() && text.charAt(at) == expected;
        if (found) {
            at++;
            number += expected == '\n' ? 1 : 0;
        }
        return found;
    }
}
