package vn.diemcau.live;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import vn.diemcau.schedule.MeetingChanged;

/** What has to be done for the rooms without anybody asking: waking them after a start, tending them, telling them of changed plans. */
@ApplicationScoped
public class Upkeep {

    /** No meeting of the state administration goes on for longer (QĐ 45/2018 Đ12: at most two days). */
    private static final Duration LONGEST_MEETING = Duration.ofDays(2);

    private static final Duration TEND_EVERY = Duration.ofSeconds(30);

    private final Rooms rooms;
    private final Machine machine;
    private final Clock clock;
    private @Nullable Future<?> routine;

    @Inject
    public Upkeep(Rooms rooms, Machine machine, Clock clock) {
        this.rooms = rooms;
        this.machine = machine;
        this.clock = clock;
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        machine.execute(() -> rooms.wake(clock.instant().minus(LONGEST_MEETING)));
        routine = machine.every(TEND_EVERY, rooms::tend);
    }

    @PreDestroy
    void end() {
        if (routine != null) {
            routine.cancel(false);
        }
    }

    void planChanged(@Observes MeetingChanged event) {
        rooms.planChanged(event.meeting());
    }
}
