package vn.diemcau.schedule.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.schedule.Slot;
import vn.diemcau.schedule.series.DaysOff;
import vn.diemcau.schedule.series.Occurrence;
import vn.diemcau.schedule.series.Recurrence;
import vn.diemcau.schedule.series.RuleText;
import vn.diemcau.schedule.series.Series;
import vn.diemcau.schedule.series.SeriesStore;
import vn.diemcau.schedule.series.Timetable;

/** Series in the database, in the transaction of whoever writes the meetings. */
@Dependent
public class JdbiSeriesStore implements SeriesStore {

    private final Jdbi jdbi;

    @Inject
    public JdbiSeriesStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Series> of(MeetingId meeting) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select * from meeting_series
                        where id = (select series_id from meeting_occurrence where meeting_id = :meeting)
                        """)
                .bind("meeting", meeting.value())
                .map((row, context) -> series(row, occurrences(handle, row.getString("id"))))
                .findOne());
    }

    @Override
    public Optional<MeetingId> herald(MeetingId meeting, Instant deed, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select earlier.meeting_id
                        from meeting_occurrence o
                          join meeting m on m.id = o.meeting_id
                          join meeting_occurrence earlier on earlier.series_id = o.series_id and earlier.original_day < o.original_day
                          join meeting e on e.id = earlier.meeting_id
                          join meeting_history h on h.meeting_id = earlier.meeting_id
                        where o.meeting_id = :meeting and h.happened_at = :deed and e.status = m.status and e.start_at > :now
                          and (e.issued_at is null) = (m.issued_at is null)
                        order by earlier.original_day
                        """)
                .bind("meeting", meeting.value())
                .bind("deed", deed)
                .bind("now", now)
                .setMaxRows(1)
                .mapTo(String.class)
                .findFirst()
                .map(MeetingId::new));
    }

    @Override
    public void add(Series series) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            insert into meeting_series (id, recurrence, struck, added, days_off, first_start_at, first_end_at)
                            values (:id, :recurrence, :struck, :added, :daysOff, :start, :end)
                            """)
                    .bind("id", series.id())
                    .bind("recurrence", series.timetable().recurrence().text())
                    .bind("struck", written(series.timetable().struck()))
                    .bind("added", written(series.timetable().added()))
                    .bind("daysOff", series.timetable().daysOff().name())
                    .bind("start", series.first().start())
                    .bind("end", series.first().end())
                    .execute();
            series.occurrences().forEach(occurrence -> add(series.id(), occurrence));
        });
    }

    @Override
    public void lengthen(String series, Timetable timetable) {
        jdbi.useHandle(
                handle -> handle.createUpdate("update meeting_series set recurrence = :recurrence where id = :id")
                        .bind("recurrence", timetable.recurrence().text())
                        .bind("id", series)
                        .execute());
    }

    @Override
    public void add(String series, Occurrence occurrence) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into meeting_occurrence (meeting_id, series_id, original_day, planned_start_at, planned_end_at)
                        values (:meeting, :series, :original, :start, :end)
                        """)
                .bind("meeting", occurrence.meeting().value())
                .bind("series", series)
                .bind("original", occurrence.original())
                .bind("start", occurrence.planned().start())
                .bind("end", occurrence.planned().end())
                .execute());
    }

    @Override
    public void replan(MeetingId meeting, Slot planned) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update meeting_occurrence set planned_start_at = :start, planned_end_at = :end where meeting_id = :meeting")
                .bind("start", planned.start())
                .bind("end", planned.end())
                .bind("meeting", meeting.value())
                .execute());
    }

    private static List<Occurrence> occurrences(Handle handle, String series) {
        return handle.createQuery("select * from meeting_occurrence where series_id = :series order by original_day")
                .bind("series", series)
                .map((row, context) -> new Occurrence(
                        row.getObject("original_day", LocalDate.class),
                        new MeetingId(row.getString("meeting_id")),
                        new Slot(Rows.instant(row, "planned_start_at"), Rows.instant(row, "planned_end_at"))))
                .list();
    }

    private static Series series(ResultSet row, List<Occurrence> occurrences) throws SQLException {
        var timetable = new Timetable(
                recurrence(row.getString("recurrence")),
                read(row.getString("struck")),
                read(row.getString("added")),
                DaysOff.valueOf(row.getString("days_off")));
        var first = new Slot(Rows.instant(row, "first_start_at"), Rows.instant(row, "first_end_at"));
        return new Series(row.getString("id"), timetable, first, occurrences);
    }

    private static Recurrence recurrence(String text) {
        return RuleText.read(text).fold(recurrence -> recurrence, refusal -> {
            throw new IllegalStateException("a series is kept by a rule that is none: " + refusal.code());
        });
    }

    private static String written(Set<LocalDate> days) {
        return days.stream().sorted().map(LocalDate::toString).collect(Collectors.joining(","));
    }

    private static Set<LocalDate> read(String days) {
        return Arrays.stream(days.split(","))
                .filter(day -> !day.isEmpty())
                .map(LocalDate::parse)
                .collect(Collectors.toUnmodifiableSet());
    }
}
