package vn.diemcau.live.ws;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.diemcau.identity.Passport;

/**
 * A connection of somebody whose proxy lets no WebSocket through: frames to the client are kept until it fetches them, and until it has said with its next
 * question that it got them; frames from the client come numbered, so that one sent twice is heard once.
 */
public final class PolledLine implements Pipe {

    /**
     * What a client is told.
     *
     * @param last the number of the last frame, to be asked for next
     * @param frames each a JSON object, in their order
     * @param end the close code, when nothing will follow; else null
     */
    public record Answer(
            long last, List<String> frames, @Nullable Integer end) {}

    /** A frame; the last of those handed over together knows whom to tell. */
    private record Kept(Frame frame, @Nullable Done done) {}

    private final Passport passport;
    private final Consumer<Connection> closed;
    /** Held while a frame is looked at, which may send something on any line: two clients that signal each other must not wait for each other. */
    private final Object taking = new Object();

    private final Deque<Kept> kept = new ArrayDeque<>();
    private @Nullable Connection connection;
    private @Nullable Consumer<Answer> waiter;
    private @Nullable Integer end;
    private long fetched;
    private long taken;

    /**
     * @param closed what to do, once, when the line has ended; must not wait for anybody
     */
    PolledLine(Passport passport, Consumer<Connection> closed) {
        this.passport = passport;
        this.closed = closed;
    }

    /** Carries the frames of this connection from here on. */
    void serves(Connection opened) {
        boolean ended;
        synchronized (this) {
            connection = opened;
            ended = end != null;
        }
        if (ended) {
            closed.accept(opened);
        }
    }

    /** Whether it was opened in this login. */
    boolean belongsTo(String session) {
        return passport.caller().session().equals(session);
    }

    /**
     * Takes frames of the client.
     *
     * @param first the number of the first of them; the client counts from 1
     * @return false when frames before them are missing
     */
    public boolean receive(long first, List<String> frames) {
        synchronized (taking) {
            if (first > taken + 1) {
                return false;
            }
            for (String frame : frames.subList((int) Math.min(taken + 1 - first, frames.size()), frames.size())) {
                taken++;
                served().receive(frame, true);
            }
            return true;
        }
    }

    private synchronized Connection served() {
        return Objects.requireNonNull(connection);
    }

    /**
     * Asks for what came after a frame.
     *
     * @param after the number of the last frame that has arrived, 0 before the first
     * @param asker is answered at once when there is something, else as soon as there is; never waits for anybody
     */
    public void fetch(long after, Consumer<Answer> asker) {
        List<Kept> arrived;
        synchronized (this) {
            arrived = acknowledged(after);
            answer(new Answer(fetched, List.of(), null));
            waiter = asker;
            answerIfAny();
        }
        arrived.stream().flatMap(each -> Stream.ofNullable(each.done())).forEach(done -> done.done(true));
    }

    /** The asker has waited long enough. */
    public synchronized void answerEmpty(Consumer<Answer> asker) {
        if (asker.equals(waiter)) {
            answer(new Answer(fetched, List.of(), null));
        }
    }

    @Override
    public synchronized void transmit(List<Frame> frames, Done done) {
        int last = frames.size() - 1;
        frames.subList(0, last).forEach(frame -> kept.addLast(new Kept(frame, null)));
        kept.addLast(new Kept(frames.get(last), done));
        answerIfAny();
    }

    @Override
    public void close(int code, String reason) {
        Connection served;
        synchronized (this) {
            end = end == null ? (Integer) code : end;
            answerIfAny();
            served = connection;
        }
        if (served != null) {
            closed.accept(served);
        }
    }

    @Override
    public void cut(int code, String reason) {
        synchronized (this) {
            kept.clear();
        }
        close(code, reason);
    }

    private List<Kept> acknowledged(long after) {
        var arrived = new ArrayList<Kept>();
        for (long number = fetched; number < after && !kept.isEmpty(); number++) {
            arrived.add(kept.removeFirst());
            fetched++;
        }
        return arrived;
    }

    private void answerIfAny() {
        if (!kept.isEmpty() || end != null) {
            answer(new Answer(fetched + kept.size(), texts(kept), end));
        }
    }

    private void answer(Answer answer) {
        if (waiter != null) {
            Consumer<Answer> asker = waiter;
            waiter = null;
            asker.accept(answer);
        }
    }

    private static List<String> texts(Collection<Kept> kept) {
        return kept.stream().map(each -> each.frame().json()).toList();
    }
}
