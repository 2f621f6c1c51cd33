package vn.diemcau.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.EventMetadata;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.diemcau.live.Machine;
import vn.diemcau.media.command.Ending;
import vn.diemcau.media.reservation.Door;
import vn.diemcau.schedule.MeetingChanged;

/** When a meeting is over, its conference is ended, by the node on which it was closed. */
@ApplicationScoped
public class RoomEndings {

    private final Machine machine;
    private final Door door;
    private final Ending ending;
    private final Clock clock;

    @Inject
    public RoomEndings(Machine machine, Door door, Ending ending, Clock clock) {
        this.machine = machine;
        this.door = door;
        this.ending = ending;
        this.clock = clock;
    }

    void changed(@Observes MeetingChanged event, EventMetadata how) {
        if (!how.getQualifiers().contains(Elsewhere.Literal.MARK)) {
            machine.execute(() -> end(event));
        }
    }

    private void end(MeetingChanged event) {
        if (door.of(event.meeting(), clock.instant()) == Door.Opening.OVER) {
            ending.of(event.meeting());
        }
    }
}
