package vn.diemcau.live;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.diemcau.live.core.Assembly;
import vn.diemcau.live.core.Entry;
import vn.diemcau.live.core.Phase;

/** A loaded room for a visitor. */
record OpenRoom(Book book, Transcript transcript, boolean calledOff) implements RoomView {

    @Override
    public Optional<Assembly> meeting() {
        return Optional.of(book.progress().meeting())
                .filter(Assembly.class::isInstance)
                .map(Assembly.class::cast)
                .filter(meeting -> !(calledOff && meeting.phase() == Phase.WAITING));
    }

    @Override
    public long seq() {
        return book.progress().seq();
    }

    @Override
    public void reach(long seq) {
        if (seq > seq()) {
            transcript.readOn(Set.of());
        }
    }

    @Override
    public Optional<List<Entry>> since(long last) {
        return book.since(last);
    }

    @Override
    public void watch(Watcher watcher) {
        transcript.watchers().add(watcher, book.progress().seq());
    }

    @Override
    public void leave(Watcher watcher) {
        transcript.watchers().remove(watcher);
    }
}
