package vn.diemcau.schedule.series;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.schedule.Slot;

/** Series for tests of what stands above them; it knows no histories, so everybody speaks for himself. */
public final class MemorySeriesStore implements SeriesStore {

    private final Map<String, Series> kept = new HashMap<>();

    @Override
    public Optional<Series> of(MeetingId meeting) {
        return kept.values().stream()
                .filter(series -> series.of(meeting).isPresent())
                .findFirst();
    }

    @Override
    public Optional<MeetingId> herald(MeetingId meeting, Instant deed, Instant now) {
        return Optional.empty();
    }

    @Override
    public void add(Series series) {
        kept.put(series.id(), series);
    }

    @Override
    public void lengthen(String id, Timetable timetable) {
        Series series = kept.get(id);
        kept.put(id, new Series(id, timetable, series.first(), series.occurrences()));
    }

    @Override
    public void add(String id, Occurrence occurrence) {
        List<Occurrence> more = new ArrayList<>(kept.get(id).occurrences());
        more.add(occurrence);
        put(id, more);
    }

    @Override
    public void replan(MeetingId meeting, Slot planned) {
        Series series = of(meeting).orElseThrow();
        put(
                series.id(),
                series.occurrences().stream()
                        .map(each -> each.meeting().equals(meeting)
                                ? new Occurrence(each.original(), meeting, planned)
                                : each)
                        .toList());
    }

    private void put(String id, List<Occurrence> occurrences) {
        Series series = kept.get(id);
        kept.put(id, new Series(id, series.timetable(), series.first(), occurrences));
    }
}
