package vn.diemcau.schedule.series;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.schedule.Rhythm;
import vn.diemcau.schedule.Rhythms;
import vn.diemcau.schedule.Slot;

/** Rhythms of the series that are kept. */
@Dependent
public class KeptRhythms implements Rhythms {

    /** Where nothing is said some calendars begin their weeks on Sunday. */
    private static final String WEEK = ";WKST=MO";

    private final SeriesStore store;
    private final Clock clock;

    @Inject
    public KeptRhythms(SeriesStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Optional<Rhythm> of(MeetingId meeting) {
        return store.of(meeting).map(this::rhythm);
    }

    @Override
    public Optional<MeetingId> herald(MeetingId meeting, Instant deed, Instant now) {
        return store.herald(meeting, deed, now);
    }

    private Rhythm rhythm(Series series) {
        var recurrence = series.timetable().recurrence();
        List<LocalDate> days = recurrence.days(Times.day(series.first(), clock.getZone()));
        var meetings = new TreeMap<Instant, MeetingId>();
        series.occurrences()
                .forEach(each -> meetings.put(slot(series, each.original()).start(), each.meeting()));
        return new Rhythm(
                series.id(),
                recurrence.times(days.size()).text() + WEEK,
                slot(series, days.get(0)),
                days.stream().map(day -> slot(series, day).start()).toList(),
                meetings);
    }

    private Slot slot(Series series, LocalDate day) {
        return Times.on(day, series.first(), clock.getZone());
    }
}
