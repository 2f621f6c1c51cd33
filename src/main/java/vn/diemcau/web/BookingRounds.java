package vn.diemcau.web;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.concurrent.ScheduledFuture;
import org.jspecify.annotations.Nullable;
import vn.diemcau.live.Machine;
import vn.diemcau.live.grid.Broadcast;
import vn.diemcau.media.pool.Pool;

/**
 * Looks after the bookings once a minute, on the first of the nodes that hear each other. Where two nodes do it, the pen of the calendar puts them in a row, and the
 * second finds nothing to do.
 */
@ApplicationScoped
public class BookingRounds {

    private static final Logger LOG = System.getLogger(BookingRounds.class.getName());

    private final Machine machine;
    private final Broadcast broadcast;
    private final Pool pool;
    private final BookingUpkeep upkeep;
    private final Clock clock;
    private @Nullable ScheduledFuture<?> routine;

    @Inject
    public BookingRounds(Machine machine, Broadcast broadcast, Pool pool, BookingUpkeep upkeep, Clock clock) {
        this.machine = machine;
        this.broadcast = broadcast;
        this.pool = pool;
        this.upkeep = upkeep;
        this.clock = clock;
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        routine = machine.every(BookingUpkeep.PAUSE, this::attempt);
    }

    @PreDestroy
    void end() {
        if (routine != null) {
            routine.cancel(false);
        }
    }

    private void attempt() {
        try {
            if (broadcast.isFirst() && !pool.servers().isEmpty()) {
                round();
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Bookings of media servers were not looked after: {0}", failed.getMessage());
        }
    }

    private void round() {
        int moved = upkeep.round(clock.instant());
        if (moved > 0) {
            LOG.log(Level.INFO, "{0} meetings were booked on another media server", moved);
        }
    }
}
