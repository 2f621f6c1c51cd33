package vn.diemcau.live;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.diemcau.live.core.Entry;

/** A room's work on one batch: commands that follow each other are decided in one draft, everything else sees them written. */
final class Shift {

    private static final Logger LOG = System.getLogger(Shift.class.getName());

    private final Room room;
    private @Nullable Draft draft;

    private Shift(Room room) {
        this.room = room;
    }

    static void work(Room room, List<Work> batch) {
        var shift = new Shift(room);
        batch.forEach(work -> shift.attempt(work::failed, () -> work.in(shift)));
        shift.attempt(() -> {}, shift::finish);
    }

    /** One bug spoils one piece of work: the rest goes on from what the journal says. */
    private void attempt(Runnable otherwise, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException bug) {
            LOG.log(Level.ERROR, "A room failed", bug);
            otherwise.run();
            abandon();
        }
    }

    private void abandon() {
        if (draft != null) {
            draft.giveUp();
            draft = null;
        }
        room.forget();
    }

    void judge(Work.Request request) {
        if (draft == null) {
            draft = room.draft();
        }
        if (draft == null) {
            request.answer().complete(new Outcome.Retry());
        } else {
            draft.judge(request);
        }
    }

    void visit(Consumer<Optional<RoomView>> visitor) {
        finish();
        visitor.accept(room.view());
    }

    void refresh() {
        finish();
        room.refresh();
    }

    void catchUp() {
        finish();
        room.catchUp();
    }

    void hear(List<Entry> entries) {
        finish();
        room.hear(entries);
    }

    void recover() {
        finish();
        room.recover();
    }

    void nudge() {
        finish();
        room.awake();
        draft = room.draft();
    }

    private void finish() {
        if (draft != null) {
            room.write(draft);
            draft = null;
        }
    }
}
