package vn.diemcau.law.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.law.Span;
import vn.diemcau.law.WorkingDay;
import vn.diemcau.law.WorkingWeek;

/** Weekly hours: one row for each half day that is worked. */
record WeekRows(Handle handle) {

    private static final String INSERT =
            "insert into law_hours (unit_id, weekday, half, begins, ends) values (?, ?, ?, ?, ?)";

    Map<UnitId, WorkingWeek> all() {
        Map<UnitId, Map<DayOfWeek, WorkingDay>> weeks = new HashMap<>();
        handle.createQuery("select * from law_hours")
                .map((row, context) -> half(row))
                .forEach(half -> weeks.computeIfAbsent(half.unit, any -> new EnumMap<>(DayOfWeek.class))
                        .merge(half.weekday, half.day, WeekRows::joined));
        Map<UnitId, WorkingWeek> all = new HashMap<>();
        weeks.forEach((unit, days) -> all.put(unit, new WorkingWeek(days)));
        return all;
    }

    void put(UnitId unit, WorkingWeek week) {
        drop(unit);
        week.days().forEach((weekday, day) -> {
            day.morning().ifPresent(span -> insert(unit, weekday, "MORNING", span));
            day.afternoon().ifPresent(span -> insert(unit, weekday, "AFTERNOON", span));
        });
    }

    void drop(UnitId unit) {
        handle.execute("delete from law_hours where unit_id = ?", unit.value());
    }

    private void insert(UnitId unit, DayOfWeek weekday, String half, Span span) {
        handle.execute(INSERT, unit.value(), weekday.getValue(), half, span.from(), span.to());
    }

    private static WorkingDay joined(WorkingDay one, WorkingDay other) {
        return new WorkingDay(one.morning().or(other::morning), one.afternoon().or(other::afternoon));
    }

    private static Half half(ResultSet row) throws SQLException {
        var span =
                Optional.of(new Span(row.getObject("begins", LocalTime.class), row.getObject("ends", LocalTime.class)));
        boolean morning = row.getString("half").equals("MORNING");
        return new Half(
                new UnitId(row.getString("unit_id")),
                DayOfWeek.of(row.getInt("weekday")),
                morning ? new WorkingDay(span, Optional.empty()) : new WorkingDay(Optional.empty(), span));
    }

    private record Half(UnitId unit, DayOfWeek weekday, WorkingDay day) {}
}
