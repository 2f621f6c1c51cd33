package vn.diemcau.web;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import org.jspecify.annotations.Nullable;
import vn.diemcau.live.Machine;
import vn.diemcau.live.grid.Broadcast;
import vn.diemcau.schedule.succession.Handover;
import vn.diemcau.unit.Reorganised;

/**
 * Hands open invitations over to the units that follow others: when units are reorganised, and once a minute on the first of the servers that hear each other, because an heir
 * may get its site later. Doing it twice does no harm.
 */
@ApplicationScoped
public class HandoverRounds {

    private static final Logger LOG = System.getLogger(HandoverRounds.class.getName());
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Machine machine;
    private final Broadcast broadcast;
    private final Handover handover;
    private @Nullable ScheduledFuture<?> routine;

    @Inject
    public HandoverRounds(Machine machine, Broadcast broadcast, Handover handover) {
        this.machine = machine;
        this.broadcast = broadcast;
        this.handover = handover;
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        routine = machine.every(PAUSE, this::look);
    }

    @PreDestroy
    void end() {
        if (routine != null) {
            routine.cancel(false);
        }
    }

    /** At once where the change was made, so that the secretary who looks next sees it. */
    void reorganised(@Observes Reorganised change) {
        machine.execute(this::attempt);
    }

    private void look() {
        if (broadcast.isFirst()) {
            attempt();
        }
    }

    private void attempt() {
        try {
            int changed = handover.round();
            if (changed > 0) {
                LOG.log(Level.INFO, "{0} open meetings were handed over to units that follow others", changed);
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Invitations were not handed over and will be: {0}", failed.getMessage());
        }
    }
}
