package vn.diemcau.live;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.live.core.Entry;
import vn.diemcau.live.core.MeetingClosed;
import vn.diemcau.live.core.Opened;
import vn.diemcau.live.core.RecordingChanged;
import vn.diemcau.live.core.SiteRemoved;

/** Tells the rest of the application what one meeting brings about there, until it has heard. */
final class Aftermath {

    private static final Logger LOG = System.getLogger(Aftermath.class.getName());
    private static final Duration AGAIN = Duration.ofSeconds(10);

    private final MeetingId meeting;
    private final Ports ports;

    Aftermath(MeetingId meeting, Ports ports) {
        this.meeting = meeting;
        this.ports = ports;
    }

    /** Tells what these events bring about, in their order, in its own time. */
    void of(List<Entry> entries) {
        List<Runnable> effects =
                entries.stream().flatMap(entry -> effect(entry).stream()).toList();
        if (!effects.isEmpty()) {
            ports.executor().execute(() -> tell(effects));
        }
    }

    private List<Runnable> effect(Entry entry) {
        if (entry.event() instanceof Opened) {
            return List.of(() -> ports.effects().opened(meeting, entry.at()));
        }
        if (entry.event() instanceof SiteRemoved removed) {
            return List.of(() -> ports.effects().sentOut(meeting, removed.site()));
        }
        if (entry.event() instanceof RecordingChanged change) {
            return List.of(() -> ports.effects().recording(meeting, change));
        }
        return entry.event() instanceof MeetingClosed
                ? List.of(() -> ports.effects().closed(meeting, entry.at()))
                : List.of();
    }

    private void tell(List<Runnable> effects) {
        try {
            effects.forEach(Runnable::run);
        } catch (RuntimeException failed) {
            LOG.log(
                    Level.WARNING,
                    () -> "Meeting " + meeting + ": what it brings about could not be told, trying again",
                    failed);
            ports.timer().at(ports.now().plus(AGAIN), () -> tell(effects));
        }
    }
}
