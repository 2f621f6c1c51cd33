package vn.diemcau.live;

import java.util.List;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.live.core.Entry;

/**
 * Tells the other nodes what has just been written. News save time and nothing else: they may come late, twice, in a wrong order or never; whoever hears
 * them compares them with what it knows. Telling waits for nobody and fails in silence.
 */
public interface News {

    /** These events are in the journal. */
    void written(MeetingId meeting, List<Entry> entries);
}
