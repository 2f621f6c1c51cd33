package vn.diemcau.live;

import java.util.List;
import vn.diemcau.live.core.Assembly;
import vn.diemcau.live.core.Entry;

/** Learns what happens in a meeting, in its order and after it is durable. Called by the room one at a time; must not wait for anybody. */
public interface Watcher {

    /**
     * Something has happened.
     *
     * @param entries what, at least one
     * @param meeting the meeting after it
     */
    void happened(List<Entry> entries, Assembly meeting);

    /** The meeting will not be held. */
    void calledOff();
}
