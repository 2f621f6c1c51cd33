package vn.diemcau.schedule.store;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.schedule.Samples.at;
import static vn.diemcau.schedule.Samples.meeting;
import static vn.diemcau.schedule.Samples.plan;
import static vn.diemcau.schedule.Samples.slot;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.schedule.HistoryEntry;
import vn.diemcau.schedule.Meeting;
import vn.diemcau.schedule.Revision;
import vn.diemcau.schedule.Samples;
import vn.diemcau.schedule.Slot;
import vn.diemcau.schedule.series.DaysOff;
import vn.diemcau.schedule.series.Frequency;
import vn.diemcau.schedule.series.Occurrence;
import vn.diemcau.schedule.series.Recurrence;
import vn.diemcau.schedule.series.Series;
import vn.diemcau.schedule.series.Timetable;
import vn.diemcau.testkit.TestDatabase;
import vn.diemcau.web.Json;

/** What is kept of a series comes back: once on H2 and once on PostgreSQL, by the database of the Maven execution. */
class JdbiSeriesStoreIT {

    private static final Timetable TIMETABLE = new Timetable(
            new Recurrence(Frequency.WEEKLY, 2, List.of(), List.of(), 4, null),
            Set.of(LocalDate.of(2026, 12, 10)),
            Set.of(LocalDate.of(2026, 12, 12), LocalDate.of(2026, 12, 13)),
            DaysOff.PREVIOUS_WORKING_DAY);

    private final Jdbi jdbi = migrated();
    private final JdbiSeriesStore store = new JdbiSeriesStore(jdbi);

    @Test
    void aSeriesComesBackAsItWasKept() {
        Series series = kept("s-1", "s1-a", "s1-b");

        assertThat(store.of(new MeetingId("s1-a"))).contains(series);
        assertThat(store.of(new MeetingId("s1-b"))).contains(series);
        assertThat(store.of(new MeetingId("s1-c"))).isEmpty();
    }

    @Test
    void itGrowsAndItsTimesFollow() {
        kept("s-2", "s2-a", "s2-b");
        var longer = new Timetable(
                TIMETABLE.recurrence().until(LocalDate.of(2027, 3, 1)),
                TIMETABLE.struck(),
                TIMETABLE.added(),
                TIMETABLE.daysOff());
        Occurrence third = occurrence("s2-c", 3);
        var moved = new Slot(at("2026-11-26T14:00"), at("2026-11-26T15:00"));

        store.lengthen("s-2", longer);
        store.add("s-2", third);
        store.replan(new MeetingId("s2-a"), moved);

        Series now = store.of(new MeetingId("s2-b")).orElseThrow();
        assertThat(now.timetable()).isEqualTo(longer);
        assertThat(now.last()).isEqualTo(third);
        assertThat(now.of(new MeetingId("s2-a")).orElseThrow().planned()).isEqualTo(moved);
    }

    private Series kept(String id, String first, String second) {
        var series =
                new Series(id, TIMETABLE, slot("08:00", "10:00"), List.of(occurrence(first, 1), occurrence(second, 2)));
        store.add(series);
        return series;
    }

    /** Its meeting is kept first, as the database asks. */
    private Occurrence occurrence(String id, int week) {
        Meeting meeting = meeting(id, plan());
        new JdbiCalendar(jdbi, Json.mapper())
                .add(new Revision(
                        meeting,
                        new HistoryEntry(Samples.NOW, meeting.creator(), HistoryEntry.What.CREATED, null, Map.of())));
        return new Occurrence(
                LocalDate.of(2026, 11, 19).plusWeeks(week),
                meeting.id(),
                meeting.plan().slot());
    }

    private static Jdbi migrated() {
        var dataSource = TestDatabase.ofThisExecution().dataSource();
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .load()
                .migrate();
        return Jdbi.create(dataSource);
    }
}
