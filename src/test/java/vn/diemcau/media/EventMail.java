package vn.diemcau.media;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntBiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Carries the events of a shard as event_sync does: at once, without order between them, again up to three times, a moment apart, when nobody or only an error answers;
 * kept nowhere. Made bad, it loses some, doubles some, and holds some back for a while.
 */
public final class EventMail implements AutoCloseable {

    private static final int TRIES = 4;
    private static final int PAUSE_MS = 200;

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(4);
    private final List<Runnable> held = new ArrayList<>();
    private ToIntBiFunction<String, Map<String, Object>> line = (what, event) -> 0;
    private @Nullable Random badly;
    private int life;

    private record Event(String what, Map<String, Object> body) {}

    synchronized void goesTo(ToIntBiFunction<String, Map<String, Object>> address) {
        line = address;
    }

    /** From here on a quarter is lost, a quarter comes twice, and half is held back until {@link #deliver}. */
    public synchronized void behaveBadly(Random chance) {
        badly = chance;
    }

    synchronized void send(String what, Map<String, Object> body) {
        var event = new Event(what, body);
        if (badly == null) {
            post(event);
            return;
        }
        int copies = badly.nextInt(4) == 0 ? 0 : badly.nextInt(3) == 0 ? 2 : 1;
        for (int copy = 0; copy < copies; copy++) {
            if (badly.nextBoolean()) {
                int then = life;
                held.add(() -> postUnlessDead(event, then));
            } else {
                post(event);
            }
        }
    }

    /** What was held back comes now, in any order. */
    public synchronized void deliver() {
        Collections.shuffle(held, badly == null ? new Random() : badly);
        held.forEach(Runnable::run);
        held.clear();
    }

    /** The shard has died, and with it what it had not told. */
    synchronized void lose() {
        life++;
        held.clear();
    }

    private void post(Event event) {
        int then = life;
        threads.execute(() -> attempt(event, then, 1));
    }

    private synchronized void postUnlessDead(Event event, int then) {
        if (life == then) {
            post(event);
        }
    }

    private void attempt(Event event, int then, int tried) {
        ToIntBiFunction<String, Map<String, Object>> to;
        synchronized (this) {
            if (life != then) {
                return;
            }
            to = line;
        }
        int status = to.applyAsInt(event.what(), event.body());
        if ((status == 0 || status >= 500) && tried < TRIES) {
            threads.schedule(() -> attempt(event, then, tried + 1), PAUSE_MS, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
