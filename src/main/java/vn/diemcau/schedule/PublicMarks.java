package vn.diemcau.schedule;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import vn.diemcau.kernel.MeetingId;

/** Where it is kept which meetings are shown to everybody. Marking twice, and taking away what is not there, changes nothing. */
public interface PublicMarks {

    /** Those of these meetings that are marked. */
    Set<MeetingId> of(Collection<MeetingId> meetings);

    /** Marks a meeting. */
    void put(MeetingId meeting, Author by, Instant at);

    /** Takes the mark away. */
    void remove(MeetingId meeting);
}
