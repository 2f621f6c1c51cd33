package vn.diemcau.web;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledFuture;
import org.jspecify.annotations.Nullable;
import vn.diemcau.live.Machine;
import vn.diemcau.live.grid.Broadcast;
import vn.diemcau.media.health.LoadSeen;
import vn.diemcau.media.health.Loads;
import vn.diemcau.media.health.Watch;
import vn.diemcau.media.pool.MediaServer;
import vn.diemcau.media.pool.Pool;
import vn.diemcau.media.probe.LoadSigns;

/** Asks the media servers what they carry, on the first of the nodes that hear each other. A server that is down is left alone: its signs of life are asked every second. */
@ApplicationScoped
public class MediaLoads {

    /** Four times before {@link Loads} forgets. */
    private static final Duration PAUSE = Duration.ofSeconds(15);

    private final Machine machine;
    private final Broadcast broadcast;
    private final Pool pool;
    private final Watch watch;
    private final LoadSigns signs;
    private final Loads loads;
    private final Event<LoadSeen> seen;
    private @Nullable ScheduledFuture<?> routine;

    @Inject
    public MediaLoads(
            Machine machine,
            Broadcast broadcast,
            Pool pool,
            Watch watch,
            LoadSigns signs,
            Loads loads,
            Event<LoadSeen> seen) {
        this.machine = machine;
        this.broadcast = broadcast;
        this.pool = pool;
        this.watch = watch;
        this.signs = signs;
        this.loads = loads;
        this.seen = seen;
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        routine = machine.every(PAUSE, this::round);
    }

    @PreDestroy
    void end() {
        if (routine != null) {
            routine.cancel(false);
        }
    }

    /** Wherever it was seen. */
    void seen(@Observes LoadSeen event) {
        loads.seen(event);
    }

    private void round() {
        if (broadcast.isFirst()) {
            pool.servers().stream()
                    .filter(server -> server.state().carries() && watch.isWell(server.id()))
                    .forEach(this::ask);
        }
    }

    private void ask(MediaServer server) {
        CompletableFuture<Void> unused =
                signs.of(server).thenAcceptAsync(load -> seen.fire(new LoadSeen(server.id(), load)), machine);
    }
}
