package vn.diemcau.web;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import org.jspecify.annotations.Nullable;
import vn.diemcau.live.Machine;
import vn.diemcau.live.grid.Broadcast;
import vn.diemcau.notice.inbox.Clearing;
import vn.diemcau.notice.inbox.Mailbox.Unreachable;

/** Clears the mailbox now and then; one node of those that hear each other does it for all, and where two do, each mail is taken by one. */
@ApplicationScoped
public class MailboxRounds {

    private static final Logger LOG = System.getLogger(MailboxRounds.class.getName());

    private final Machine machine;
    private final Broadcast broadcast;
    private final Clearing clearing;
    private final Settings settings;
    private @Nullable ScheduledFuture<?> routine;

    @Inject
    public MailboxRounds(Machine machine, Broadcast broadcast, Clearing clearing, Settings settings) {
        this.machine = machine;
        this.broadcast = broadcast;
        this.clearing = clearing;
        this.settings = settings;
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        if (!settings.text(Setting.IMAP_HOST).isEmpty()) {
            routine = machine.every(settings.duration(Setting.IMAP_EVERY), this::round);
        }
    }

    @PreDestroy
    void end() {
        if (routine != null) {
            routine.cancel(false);
        }
    }

    private void round() {
        try {
            if (broadcast.isFirst()) {
                clearing.round();
            }
        } catch (Unreachable | RuntimeException failed) {
            LOG.log(
                    Level.WARNING,
                    "The mailbox was not cleared and will be looked into again: {0}",
                    failed.getMessage());
        }
    }
}
