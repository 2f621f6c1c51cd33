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
import vn.diemcau.live.grid.Broadcast;
import vn.diemcau.notice.Posting;
import vn.diemcau.notice.Reminders;
import vn.diemcau.notice.Telling;
import vn.diemcau.notice.office.OfficeTelling;
import vn.diemcau.schedule.MeetingChanged;

/**
 * Tells what was done to meetings, and sends the letters of it: at once where it was done, and by looking every few seconds on every server, so that nothing depends on the one that
 * did it still being there. Rows decide who tells; looking twice does no harm.
 */
@ApplicationScoped
public class NoticeRounds {

    private static final Logger LOG = System.getLogger(NoticeRounds.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration REMINDING = Duration.ofMinutes(2);
    private static final Duration OFFICE = Duration.ofSeconds(30);

    private final Machine machine;
    private final Broadcast broadcast;
    private final Telling telling;
    private final OfficeTelling office;
    private final Posting posting;
    private final Reminders reminders;

    private final List<ScheduledFuture<?>> routines = new ArrayList<>();

    @Inject
    public NoticeRounds(
            Machine machine,
            Broadcast broadcast,
            Telling telling,
            OfficeTelling office,
            Posting posting,
            Reminders reminders) {
        this.machine = machine;
        this.broadcast = broadcast;
        this.telling = telling;
        this.office = office;
        this.posting = posting;
        this.reminders = reminders;
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        routines.add(machine.every(PAUSE, this::round));
        routines.add(machine.every(PAUSE, this::post));
        routines.add(machine.every(REMINDING, this::remind));
        routines.add(machine.every(OFFICE, this::watchOffice));
    }

    @PreDestroy
    void end() {
        routines.forEach(routine -> routine.cancel(false));
    }

    /** What was done on another server is told there, or by the next look. */
    void changed(@Observes MeetingChanged change, EventMetadata how) {
        if (!how.getQualifiers().contains(Elsewhere.Literal.MARK)) {
            machine.execute(this::round);
            machine.execute(this::tellOffice);
        }
    }

    private void round() {
        try {
            telling.round();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Notices were not written and will be tried again: {0}", failed.getMessage());
        }
    }

    private void watchOffice() {
        tellOffice();
        try {
            if (broadcast.isFirst()) {
                office.watch();
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "The office was not warned and will be later: {0}", failed.getMessage());
        }
    }

    private void tellOffice() {
        try {
            office.round();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "The office was not told and will be later: {0}", failed.getMessage());
        }
    }

    private void remind() {
        try {
            if (broadcast.isFirst()) {
                reminders.round();
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Nobody was reminded; it will be tried again: {0}", failed.getMessage());
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
