package vn.diemcau.live;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import vn.diemcau.schedule.MeetingChanged;

/** What has to be done for the rooms without anybody asking: waking them after a start, tending them, telling them of changed plans. */
@ApplicationScoped
public class Upkeep {

    /** No meeting of the state administration goes on for longer (QĐ 45/2018 Đ12: at most two days). */
    private static final Duration LONGEST_MEETING = Duration.ofDays(2);

    private static final Duration TEND_EVERY = Duration.ofSeconds(30);

    /** How late a room learns what another node has written when nobody tells it. */
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private static final Logger LOG = System.getLogger(Upkeep.class.getName());

    private final Rooms rooms;
    private final Neighbours neighbours;
    private final Roster roster;
    private final Machine machine;
    private final Clock clock;
    private final List<Future<?>> routines = new ArrayList<>();

    @Inject
    public Upkeep(Rooms rooms, Neighbours neighbours, Roster roster, Machine machine, Clock clock) {
        this.rooms = rooms;
        this.neighbours = neighbours;
        this.roster = roster;
        this.machine = machine;
        this.clock = clock;
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        roster.prune(LONGEST_MEETING);
        neighbours.sign();
        machine.execute(this::wake);
        routines.add(machine.every(Neighbours.SIGN_EVERY, () -> reaching(this::lookAround)));
        routines.add(machine.every(LOOK_EVERY, () -> reaching(rooms::catchUp)));
        routines.add(machine.every(TEND_EVERY, rooms::tend));
    }

    @PreDestroy
    void end() {
        routines.forEach(routine -> routine.cancel(false));
    }

    private void wake() {
        rooms.wake(clock.instant().minus(LONGEST_MEETING));
    }

    /** The meetings of a node that has gone may be loaded nowhere else: whoever is left takes them up. */
    private void lookAround() {
        if (neighbours.sign()) {
            wake();
        }
        rooms.recover();
    }

    /** A database that is away is no bug of the routine; the next round finds it again. */
    private static void reaching(Runnable routine) {
        try {
            routine.run();
        } catch (JournalException unreachable) {
            LOG.log(Level.WARNING, "The database can''t be reached: {0}", unreachable.getMessage());
        }
    }

    void planChanged(@Observes MeetingChanged event) {
        rooms.planChanged(event.meeting());
    }
}
