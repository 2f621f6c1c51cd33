package vn.diemcau.law.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.diemcau.law.CalendarDay;
import vn.diemcau.law.DayKind;
import vn.diemcau.law.Entered;
import vn.diemcau.law.Stated;

/** The years that were stated, with their days. */
record YearRows(Handle handle) {

    Map<Integer, Stated.Year> all() {
        Map<Integer, List<CalendarDay>> days =
                handle.createQuery("select * from law_day order by held_on").map((row, context) -> day(row)).stream()
                        .collect(Collectors.groupingBy(day -> day.date().getYear()));
        return handle
                .createQuery("select * from law_year")
                .map((row, context) -> Map.entry(row.getInt("calendar_year"), Rows.entered(row)))
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        year -> new Stated.Year(days.getOrDefault(year.getKey(), List.of()), year.getValue())));
    }

    void put(int year, List<CalendarDay> days, Entered entered) {
        drop(year);
        handle.execute(
                "insert into law_year (calendar_year, entered_by, entered_at) values (?, ?, ?)",
                year,
                entered.by(),
                Rows.at(entered));
        PreparedBatch batch =
                handle.prepareBatch("insert into law_day (held_on, calendar_year, kind, reason, source, confirmed)"
                        + " values (:date, :year, :kind, :reason, :source, :confirmed)");
        days.forEach(day -> batch.bind("date", day.date())
                .bind("year", year)
                .bind("kind", day.kind().name())
                .bind("reason", day.reason())
                .bind("source", day.source())
                .bind("confirmed", day.confirmed())
                .add());
        batch.execute();
    }

    void drop(int year) {
        handle.execute("delete from law_day where calendar_year = ?", year);
        handle.execute("delete from law_year where calendar_year = ?", year);
    }

    private static CalendarDay day(ResultSet row) throws SQLException {
        return new CalendarDay(
                Rows.date(row, "held_on"),
                DayKind.valueOf(row.getString("kind")),
                row.getString("reason"),
                row.getString("source"),
                row.getBoolean("confirmed"));
    }
}
