package vn.diemcau.schedule;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.diemcau.kernel.MeetingId;

/**
 * How a series reads in a calendar file.
 *
 * @param series its name for good
 * @param rule a recurrence rule of RFC 5545 that makes the starts
 * @param first the time of its first start
 * @param starts the starts by the rule, whether or not there is a meeting
 * @param meetings the meetings by the start that names them; those besides the rule are not among the starts
 */
public record Rhythm(
        String series, String rule, Slot first, List<Instant> starts, SortedMap<Instant, MeetingId> meetings) {

    public Rhythm {
        starts = List.copyOf(starts);
        meetings = new TreeMap<>(meetings);
    }
}
