package vn.diemcau.schedule.series;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.schedule.Slot;

/**
 * Meetings that were planned together because they come again. It keeps what they were made by and nothing of what they are: that is each meeting's own.
 *
 * @param id its name for good
 * @param timetable by what its days were found
 * @param first the time with which the rule begins, whether or not there is a meeting then
 * @param occurrences its meetings, by their original days
 */
public record Series(String id, Timetable timetable, Slot first, List<Occurrence> occurrences) {

    public Series {
        occurrences = occurrences.stream()
                .sorted(Comparator.comparing(Occurrence::original))
                .toList();
    }

    /** The place of this meeting. */
    public Optional<Occurrence> of(MeetingId meeting) {
        return occurrences.stream()
                .filter(occurrence -> occurrence.meeting().equals(meeting))
                .findFirst();
    }

    /** The meeting with which it ends. */
    public Occurrence last() {
        return occurrences.get(occurrences.size() - 1);
    }
}
