package vn.diemcau.web;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.EventMetadata;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import vn.diemcau.live.Machine;
import vn.diemcau.notice.Posting;
import vn.diemcau.notice.Telling;
import vn.diemcau.schedule.MeetingChanged;

/**
 * Tells what was done to meetings, and sends the letters of it: at once where it was done, and by looking every few seconds on every server, so that nothing depends on the one that
 * did it still being there. Rows decide who tells; looking twice does no harm.
 */
@ApplicationScoped
public class NoticeRounds {

    private static final Logger LOG = System.getLogger(NoticeRounds.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Machine machine;
    private final Telling telling;
    private final Posting posting;

    private final List<ScheduledFuture<?>> routines = new ArrayList<>();

    @Inject
    public NoticeRounds(Machine machine, Telling telling, Posting posting) {
        this.machine = machine;
        this.telling = telling;
        this.posting = posting;
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        routines.add(machine.every(PAUSE, this::round));
        routines.add(machine.every(PAUSE, this::post));
    }

    @PreDestroy
    void end() {
        routines.forEach(routine -> routine.cancel(false));
    }

    /** What was done on another server is told there, or by the next look. */
    void changed(@Observes MeetingChanged change, EventMetadata how) {
        if (!how.getQualifiers().contains(Elsewhere.Literal.MARK)) {
            machine.execute(this::round);
        }
    }

    private void round() {
        try {
            telling.round();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Notices were not written and will be tried again: {0}", failed.getMessage());
        }
    }

    private void post() {
        try {
            posting.round();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Letters were not sent and will be tried again: {0}", failed.getMessage());
        }
    }
}
