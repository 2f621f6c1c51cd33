package vn.diemcau.web;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledFuture;
import org.jspecify.annotations.Nullable;
import vn.diemcau.live.Machine;
import vn.diemcau.live.grid.Broadcast;
import vn.diemcau.media.evidence.Census;
import vn.diemcau.media.pool.Pool;

/** Asks the media servers now and then who is in their rooms; one node of those that hear each other does it for all. */
@ApplicationScoped
public class CensusRounds {

    private final Machine machine;
    private final Broadcast broadcast;
    private final Pool pool;
    private final Census census;
    private final Settings settings;
    private final Clock clock;
    private @Nullable ScheduledFuture<?> routine;

    @Inject
    public CensusRounds(
            Machine machine, Broadcast broadcast, Pool pool, Census census, Settings settings, Clock clock) {
        this.machine = machine;
        this.broadcast = broadcast;
        this.pool = pool;
        this.census = census;
        this.settings = settings;
        this.clock = clock;
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        routine = machine.every(settings.duration(Setting.MEDIA_CENSUS), this::round);
    }

    @PreDestroy
    void end() {
        if (routine != null) {
            routine.cancel(false);
        }
    }

    /** Waits for all answers, so that the next round does not overtake this one. */
    private void round() {
        if (broadcast.isFirst()) {
            CompletableFuture.allOf(pool.servers().stream()
                            .filter(server -> server.backstage().prosody().isPresent())
                            .map(server -> census.of(server, clock.instant()))
                            .toArray(CompletableFuture[]::new))
                    .join();
        }
    }
}
