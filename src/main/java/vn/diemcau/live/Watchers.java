package vn.diemcau.live;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import vn.diemcau.live.core.Assembly;
import vn.diemcau.live.core.Entry;
import vn.diemcau.live.core.Progress;

/** Those who follow one meeting, and how far they have been told. */
final class Watchers {

    private static final Logger LOG = System.getLogger(Watchers.class.getName());

    private final List<Watcher> watchers = new CopyOnWriteArrayList<>();
    private long told;

    boolean isPresent() {
        return !watchers.isEmpty();
    }

    void add(Watcher watcher, long seq) {
        watchers.remove(watcher);
        watchers.add(watcher);
        told = seq;
    }

    void remove(Watcher watcher) {
        watchers.remove(watcher);
    }

    /** Tells what has just been written. */
    void tell(List<Entry> entries, Progress after) {
        told = after.seq();
        if (!entries.isEmpty() && after.meeting() instanceof Assembly meeting) {
            each(watcher -> watcher.happened(entries, meeting));
        }
    }

    /** Tells what is in the journal and was never told, because the writing seemed to fail or somebody else wrote. */
    void catchUp(List<Entry> journal, Progress after) {
        List<Entry> untold =
                journal.stream().filter(entry -> entry.seq() > told).toList();
        tell(untold, after);
    }

    void calledOff() {
        each(Watcher::calledOff);
    }

    /** One watcher's trouble is not the others'. */
    private void each(Consumer<Watcher> message) {
        for (Watcher watcher : watchers) {
            try {
                message.accept(watcher);
            } catch (RuntimeException failed) {
                LOG.log(Level.ERROR, "A watcher failed", failed);
            }
        }
    }
}
