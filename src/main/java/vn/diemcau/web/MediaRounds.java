package vn.diemcau.web;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import org.jspecify.annotations.Nullable;
import vn.diemcau.live.Machine;
import vn.diemcau.live.grid.Broadcast;
import vn.diemcau.media.health.Alarm;
import vn.diemcau.media.health.Diary;
import vn.diemcau.media.health.Draining;
import vn.diemcau.media.health.Evacuation;
import vn.diemcau.media.health.Look;
import vn.diemcau.media.health.MediaLost;
import vn.diemcau.media.health.Outcry;
import vn.diemcau.media.health.ServerSeen;
import vn.diemcau.media.health.Watch;
import vn.diemcau.media.pool.MediaServer;
import vn.diemcau.media.pool.Placement.Reason;
import vn.diemcau.media.pool.Pool;
import vn.diemcau.media.pool.State;

/**
 * Goes the rounds of the media servers, once a second, on the first of the nodes that hear each other, and moves meetings off servers that don't carry them any
 * more. Where the nodes are split, two go the rounds: moves are judged by the database, so that does no harm.
 */
@ApplicationScoped
public class MediaRounds {

    private static final Logger LOG = System.getLogger(MediaRounds.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Machine machine;
    private final Broadcast broadcast;
    private final Pool pool;
    private final Watch watch;
    private final Evacuation evacuation;
    private final Outcry outcry;
    private final Alarm alarm;
    private final Draining draining;
    private final Diary diary;
    private final Event<ServerSeen> seen;
    private final Clock clock;
    private @Nullable ScheduledFuture<?> routine;

    @Inject
    public MediaRounds(
            Machine machine,
            Broadcast broadcast,
            Pool pool,
            Watch watch,
            Evacuation evacuation,
            Outcry outcry,
            Alarm alarm,
            Draining draining,
            Diary diary,
            Event<ServerSeen> seen,
            Clock clock) {
        this.machine = machine;
        this.broadcast = broadcast;
        this.pool = pool;
        this.watch = watch;
        this.evacuation = evacuation;
        this.outcry = outcry;
        this.alarm = alarm;
        this.draining = draining;
        this.diary = diary;
        this.seen = seen;
        this.clock = clock;
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        routine = machine.every(PAUSE, this::attempt);
    }

    @PreDestroy
    void end() {
        if (routine != null) {
            routine.cancel(false);
        }
    }

    void told(@Observes @Elsewhere ServerSeen there) {
        watch.told(there.server(), there.well());
    }

    /** Every node hears it, wherever it was said: any may be the one that goes the rounds. */
    void told(@Observes MediaLost lost) {
        outcry.heard(lost, clock.instant());
    }

    private void attempt() {
        try {
            if (broadcast.isFirst()) {
                round(pool.servers());
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Media servers were not looked after: {0}", failed.getMessage());
        }
    }

    private void round(List<MediaServer> servers) {
        if (servers.isEmpty()) {
            return;
        }
        List<Look> round = watch.round(
                servers.stream().filter(one -> one.state().carries()).toList());
        round.forEach(look -> seen.fire(new ServerSeen(look.server(), look.well())));
        Instant now = clock.instant();
        alarm.look(now);
        servers.forEach(server -> evacuate(server, now));
        evacuation.tell(now);
        diary.note(round, now);
    }

    private void evacuate(MediaServer server, Instant now) {
        if (!server.state().carries()) {
            evacuation.leave(server, Reason.SERVER_OUT_OF_SERVICE, now);
        } else if (!watch.isWell(server.id())) {
            evacuation.leave(server, Reason.SERVER_FAILED, now);
        } else if (server.state() == State.DRAINING) {
            draining.drain(server, now);
        }
    }
}
