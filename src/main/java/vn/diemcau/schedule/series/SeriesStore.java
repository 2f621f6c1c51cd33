package vn.diemcau.schedule.series;

import java.time.Instant;
import java.util.Optional;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.schedule.Slot;

/** Where series are kept. Writing belongs to the work that writes the meetings and is kept with it; nothing is ever removed. */
public interface SeriesStore {

    /** The series of this meeting, if it has one. */
    Optional<Series> of(MeetingId meeting);

    /** As {@link vn.diemcau.schedule.Rhythms#herald} says. */
    Optional<MeetingId> herald(MeetingId meeting, Instant deed, Instant now);

    /** Keeps a new series with its occurrences. */
    void add(Series series);

    /** Keeps by what the days are found from here on. */
    void lengthen(String series, Timetable timetable);

    /** Keeps one more occurrence. */
    void add(String series, Occurrence occurrence);

    /** Keeps when the series would have this meeting from here on. */
    void replan(MeetingId meeting, Slot planned);
}
