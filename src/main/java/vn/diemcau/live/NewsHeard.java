package vn.diemcau.live;

import java.util.List;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.live.core.Entry;

/**
 * Another node has written in a meeting.
 *
 * @param meeting which
 * @param entries what, by number
 */
public record NewsHeard(MeetingId meeting, List<Entry> entries) {

    public NewsHeard {
        entries = List.copyOf(entries);
    }
}
