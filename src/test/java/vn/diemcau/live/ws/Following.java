package vn.diemcau.live.ws;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.diemcau.live.RoomView;
import vn.diemcau.live.Watcher;
import vn.diemcau.live.core.Assembly;
import vn.diemcau.live.core.Entry;
import vn.diemcau.live.core.Tale;
import vn.diemcau.live.wire.Audience;

/** A readership that is told a tale, batch by batch. */
final class Following {

    static final Duration TICK = Duration.ofSeconds(1);
    static final int MOST = 200;

    private final Readership readers;
    private final List<Tale.Batch> batches;
    private Instant now = Instant.EPOCH;
    private int next;

    /** Whoever comes finds the meeting after its first batches; those before were told to nobody. */
    Following(Tale tale, Audience audience, int from) {
        this.batches = tale.batches();
        this.readers = new Readership(Listener.MEETING, audience, TICK, MOST);
        this.next = from;
        readers.beginAt(seq());
    }

    /** Lets the next batch happen. */
    void happen() {
        Tale.Batch batch = batches.get(next++);
        readers.happened(batch.entries(), batch.meeting(), now);
    }

    /** Lets a tick pass. */
    void pass() {
        now = now.plus(TICK);
        if (readers.isDue(now)) {
            readers.tell(meeting());
        }
    }

    /** Tells all to its end. */
    void finish() {
        while (next < batches.size()) {
            happen();
        }
        pass();
    }

    void join(Listener listener) {
        readers.admit(listener.member(), new Room(), meeting());
    }

    void leave(Listener listener) {
        readers.remove(listener.member());
    }

    long seq() {
        return batches.get(next - 1).seq();
    }

    Assembly meeting() {
        return batches.get(next - 1).meeting();
    }

    private final class Room implements RoomView {

        @Override
        public Optional<Assembly> meeting() {
            return Optional.of(Following.this.meeting());
        }

        @Override
        public long seq() {
            return Following.this.seq();
        }

        @Override
        public void reach(long seq) {
            throw new AssertionError("the gathering has done that before");
        }

        @Override
        public Optional<List<Entry>> since(long last) {
            return Optional.of(batches.subList(0, next).stream()
                    .flatMap(batch -> batch.entries().stream())
                    .filter(entry -> entry.seq() > last)
                    .toList());
        }

        @Override
        public void watch(Watcher watcher) {
            throw new AssertionError("a readership watches nothing");
        }

        @Override
        public void leave(Watcher watcher) {
            throw new AssertionError("a readership watches nothing");
        }
    }
}
