package vn.diemcau.media.evidence;

import java.util.Collection;
import java.util.List;
import vn.diemcau.kernel.MeetingId;

/** Keeps what media servers saw. Being told twice, late or in another order leaves the same. */
public interface Stays {

    /** Notes stays; of one that is known only its end may be new. */
    void note(Collection<Stay> stays);

    /** All stays in all rooms that the meeting has had, by their beginning. */
    List<Stay> of(MeetingId meeting);
}
