package vn.diemcau.law;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Names;
import vn.diemcau.kernel.Refusal;

/**
 * The calendar of one year as a table: {@code date,kind,reason,source}, and optionally {@code confirmed}. Taken whole or not at all; the first row
 * that can't be taken is named.
 */
public final class YearFile {

    private static final List<String> HEAD = List.of("date", "kind", "reason", "source");
    private static final List<String> LONG_HEAD = List.of("date", "kind", "reason", "source", "confirmed");
    private static final Set<String> ANSWERS = Set.of("true", "false");
    private static final int DAYS = 366;

    private final int year;
    private final Set<LocalDate> seen = new HashSet<>();

    private YearFile(int year) {
        this.year = year;
    }

    /** The days that the text names for the year. */
    public static Answer<List<CalendarDay>> read(String text, int year) {
        List<Optional<List<String>>> lines = CsvRows.read(text);
        Optional<List<String>> head = lines.isEmpty() ? Optional.empty() : lines.get(0);
        if (head.filter(cells -> cells.equals(HEAD) || cells.equals(LONG_HEAD)).isEmpty()) {
            return bad(1, "", "MISSING_COLUMN");
        }
        return new YearFile(year).rows(lines, head.map(List::size).orElse(0));
    }

    /** The days as they were entered one by one, under the same rules as those of a file. */
    public static Answer<List<CalendarDay>> entered(List<CalendarDay> days, int year) {
        var file = new YearFile(year);
        List<CalendarDay> taken = new ArrayList<>();
        for (CalendarDay day : days) {
            var cells = List.of(
                    day.date().toString(),
                    day.kind().name(),
                    day.reason(),
                    day.source(),
                    Boolean.toString(day.confirmed()));
            Answer<CalendarDay> answer = file.row(taken.size() + 1, cells);
            Optional<Refusal> refused = refusal(answer, taken);
            if (refused.isPresent()) {
                return Answer.refused(refused.get());
            }
        }
        return Answer.accepted(List.copyOf(taken));
    }

    private Answer<List<CalendarDay>> rows(List<Optional<List<String>>> lines, int columns) {
        List<CalendarDay> days = new ArrayList<>();
        for (int line = 2; line <= lines.size(); line++) {
            Optional<List<String>> cells = lines.get(line - 1);
            if (cells.filter(row -> row.size() == 1 && row.get(0).isBlank()).isPresent()) {
                continue;
            }
            Optional<Refusal> refused = refusal(line(line, cells, columns), days);
            if (refused.isPresent()) {
                return Answer.refused(refused.get());
            }
        }
        return Answer.accepted(List.copyOf(days));
    }

    private Answer<CalendarDay> line(int line, Optional<List<String>> cells, int columns) {
        if (cells.isEmpty()) {
            return bad(line, "", "UNCLOSED_QUOTE");
        }
        return cells.get().size() == columns ? row(line, cells.get()) : bad(line, "", "WRONG_NUMBER_OF_CELLS");
    }

    private Answer<CalendarDay> row(int line, List<String> cells) {
        return date(line, cells.get(0).strip())
                .then(date -> kind(line, cells.get(1).strip())
                        .then(kind -> text(line, "reason", cells.get(2), Texts.REASON)
                                .then(reason -> text(line, "source", cells.get(3), Texts.CITATION)
                                        .then(source -> confirmed(line, cells)
                                                .map(sure -> new CalendarDay(date, kind, reason, source, sure))))));
    }

    private Answer<LocalDate> date(int line, String cell) {
        LocalDate date;
        try {
            date = LocalDate.parse(cell);
        } catch (DateTimeParseException unreadable) {
            return bad(line, "date", "BAD_DATE");
        }
        if (date.getYear() != year) {
            return bad(line, "date", "OTHER_YEAR");
        }
        if (!seen.add(date)) {
            return bad(line, "date", "TWICE");
        }
        return seen.size() > DAYS ? bad(line, "", "TOO_LONG") : Answer.accepted(date);
    }

    private static Answer<DayKind> kind(int line, String cell) {
        try {
            return Answer.accepted(DayKind.valueOf(cell));
        } catch (IllegalArgumentException none) {
            return bad(line, "kind", "OFF_OR_WORKING");
        }
    }

    private static Answer<String> text(int line, String column, String cell, int limit) {
        String text = Names.normalised(cell);
        if (text.isEmpty()) {
            return bad(line, column, "EMPTY");
        }
        return text.length() > limit ? bad(line, column, "TOO_LONG") : Answer.accepted(text);
    }

    private static Answer<Boolean> confirmed(int line, List<String> cells) {
        String cell = cells.size() < LONG_HEAD.size()
                ? "true"
                : cells.get(LONG_HEAD.size() - 1).strip();
        return ANSWERS.contains(cell)
                ? Answer.accepted(Boolean.valueOf(cell))
                : bad(line, "confirmed", "TRUE_OR_FALSE");
    }

    private static Optional<Refusal> refusal(Answer<CalendarDay> answer, List<CalendarDay> days) {
        return answer.fold(
                day -> {
                    days.add(day);
                    return Optional.empty();
                },
                Optional::of);
    }

    private static <T> Answer<T> bad(int line, String column, String reason) {
        return LawRefusal.BAD_ROW.answer(Map.of("line", line, "column", column, "reason", reason));
    }
}
