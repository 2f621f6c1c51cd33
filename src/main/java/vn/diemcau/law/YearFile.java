package vn.diemcau.law;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Names;
import vn.diemcau.kernel.Table;

/**
 * The calendar of one year as a table: {@code date,kind,reason,source}, and optionally {@code confirmed}. Taken whole or not at all; the first row
 * that can't be taken is named.
 */
public final class YearFile {

    private static final String CONFIRMED = "confirmed";
    private static final List<String> COLUMNS = List.of("date", "kind", "reason", "source");
    private static final int DAYS = 366;

    private final int year;
    private final Set<LocalDate> seen = new HashSet<>();

    private YearFile(int year) {
        this.year = year;
    }

    /** The days that the text names for the year. */
    public static Answer<List<CalendarDay>> read(String text, int year) {
        return Table.read(text, COLUMNS).then(table -> new YearFile(year).days(table.rows()));
    }

    /** The days as they were entered one by one, under the same rules as those of a file. */
    public static Answer<List<CalendarDay>> entered(List<CalendarDay> days, int year) {
        return new YearFile(year)
                .days(IntStream.range(0, days.size())
                        .mapToObj(at -> row(at + 1, days.get(at)))
                        .toList());
    }

    private static Table.Row row(int number, CalendarDay day) {
        return new Table.Row(
                number,
                Map.of(
                        "date",
                        day.date().toString(),
                        "kind",
                        day.kind().name(),
                        "reason",
                        day.reason(),
                        "source",
                        day.source(),
                        CONFIRMED,
                        Boolean.toString(day.confirmed())));
    }

    private Answer<List<CalendarDay>> days(List<Table.Row> rows) {
        List<CalendarDay> days = new ArrayList<>();
        Answer<Boolean> taken = Answer.accepted(true);
        for (Table.Row row : rows) {
            taken = taken.then(yes -> day(row).map(days::add));
        }
        return taken.map(yes -> List.copyOf(days));
    }

    private Answer<CalendarDay> day(Table.Row row) {
        return date(row)
                .then(date -> kind(row)
                        .then(kind -> text(row, "reason", Texts.REASON)
                                .then(reason -> text(row, "source", Texts.CITATION)
                                        .then(source -> confirmed(row)
                                                .map(sure -> new CalendarDay(date, kind, reason, source, sure))))));
    }

    private Answer<LocalDate> date(Table.Row row) {
        LocalDate date;
        try {
            date = LocalDate.parse(row.cell("date"));
        } catch (DateTimeParseException unreadable) {
            return bad(row, "date", "BAD_DATE");
        }
        if (date.getYear() != year) {
            return bad(row, "date", "OTHER_YEAR");
        }
        if (!seen.add(date)) {
            return bad(row, "date", "TWICE");
        }
        return seen.size() > DAYS ? bad(row, "", "TOO_LONG") : Answer.accepted(date);
    }

    private static Answer<DayKind> kind(Table.Row row) {
        try {
            return Answer.accepted(DayKind.valueOf(row.cell("kind")));
        } catch (IllegalArgumentException none) {
            return bad(row, "kind", "OFF_OR_WORKING");
        }
    }

    private static Answer<String> text(Table.Row row, String column, int limit) {
        String text = Names.normalised(row.cell(column));
        if (text.isEmpty()) {
            return bad(row, column, "EMPTY");
        }
        return text.length() > limit ? bad(row, column, "TOO_LONG") : Answer.accepted(text);
    }

    /** What somebody enters is announced, unless the file says otherwise. */
    private static Answer<Boolean> confirmed(Table.Row row) {
        return switch (row.cells().getOrDefault(CONFIRMED, "true").strip()) {
            case "true" -> Answer.accepted(true);
            case "false" -> Answer.accepted(false);
            default -> bad(row, CONFIRMED, "TRUE_OR_FALSE");
        };
    }

    private static <T> Answer<T> bad(Table.Row row, String column, String reason) {
        return Answer.refused(row.bad(column, reason));
    }
}
