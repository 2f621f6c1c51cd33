package vn.diemcau.schedule;

import java.time.Instant;
import java.util.Optional;
import vn.diemcau.kernel.MeetingId;

/** What others need to know of series to speak of them. Reading never changes anything. */
public interface Rhythms {

    /** The series of this meeting, if it has one. */
    Optional<Rhythm> of(MeetingId meeting);

    /**
     * Who speaks for a meeting when several of its series came about or were changed by one act: the earliest that is still to come, stands where this one stands and to
     * which something was done at the very same moment. Empty when that is the meeting itself.
     */
    Optional<MeetingId> herald(MeetingId meeting, Instant deed, Instant now);
}
