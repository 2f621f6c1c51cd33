package vn.diemcau.live;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.diemcau.live.core.Actor;
import vn.diemcau.live.core.Command;
import vn.diemcau.live.core.Entry;

/** Something for a room to do, in its turn. */
sealed interface Work {

    /** Does it. */
    void in(Shift shift);

    /** It could not be done because of a bug; whoever waits for it must not wait for ever. */
    void failed();

    /**
     * A command to judge.
     *
     * @param key names the command when a person gave it; null for the server's own
     * @param answer gets the outcome once it is durable
     */
    record Request(Receipt.@Nullable Key key, Command command, Actor by, CompletableFuture<Outcome> answer)
            implements Work {

        @Override
        public void in(Shift shift) {
            shift.judge(this);
        }

        @Override
        public void failed() {
            answer.complete(new Outcome.Retry());
        }
    }

    /**
     * Somebody looks at the room.
     *
     * @param visitor gets the room, or nothing when its journal can't be read
     */
    record Visit(Consumer<Optional<RoomView>> visitor) implements Work {

        @Override
        public void in(Shift shift) {
            shift.visit(visitor);
        }

        /** Visitors wait for nothing. */
        @Override
        public void failed() {}
    }

    /** The plan may have changed. */
    record Refresh() implements Work {

        @Override
        public void in(Shift shift) {
            shift.refresh();
        }

        /** The plan is read again with the next change or the next start. */
        @Override
        public void failed() {}
    }

    /** Another node has written. */
    record CatchUp() implements Work {

        @Override
        public void in(Shift shift) {
            shift.catchUp();
        }

        /** The next look at the journal finds it again. */
        @Override
        public void failed() {}
    }

    /**
     * Another node says that it has written.
     *
     * @param entries what, by number
     */
    record Hearsay(List<Entry> entries) implements Work {

        @Override
        public void in(Shift shift) {
            shift.hear(entries);
        }

        /** The next look at the journal finds it. */
        @Override
        public void failed() {}
    }

    /** A node has gone. */
    record Recovery() implements Work {

        @Override
        public void in(Shift shift) {
            shift.recover();
        }

        /** It is looked for again. */
        @Override
        public void failed() {}
    }

    /** A deadline has come. */
    record Nudge() implements Work {

        @Override
        public void in(Shift shift) {
            shift.nudge();
        }

        /** The deadline is in the state and is met with the next work. */
        @Override
        public void failed() {}
    }
}
