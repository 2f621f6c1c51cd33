package vn.diemcau.live;

import java.util.List;
import java.util.Optional;
import vn.diemcau.live.core.Assembly;
import vn.diemcau.live.core.Entry;

/** A room as a visitor sees it; holds only during the visit. */
public interface RoomView {

    /** The meeting; empty when there is none under this id, or it will not be held. */
    Optional<Assembly> meeting();

    /** The number of the last event. */
    long seq();

    /**
     * Makes sure that an event is known which somebody has seen on another node; what else the journal has is told to the watchers.
     *
     * @param seq the number of that event
     */
    void reach(long seq);

    /**
     * What happened after an event.
     *
     * @param last the number of that event
     * @return the events; empty when that is too long ago, or in the future
     */
    Optional<List<Entry>> since(long last);

    /** From here on the watcher learns what happens. */
    void watch(Watcher watcher);

    /** The watcher learns nothing more. */
    void leave(Watcher watcher);
}
