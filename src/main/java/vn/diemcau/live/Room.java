package vn.diemcau.live;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.live.core.Actor;
import vn.diemcau.live.core.Command;
import vn.diemcau.live.core.Convene;
import vn.diemcau.live.core.Deadline;
import vn.diemcau.live.core.Entry;
import vn.diemcau.live.core.LiveMeeting;
import vn.diemcau.live.core.Plan;
import vn.diemcau.live.core.Unconvened;
import vn.diemcau.live.core.Waiting;

/**
 * One meeting in progress, on one node; there may be others on other nodes. It does its work one by one: decides a batch of commands on what it
 * knows, appends what happened together with the answers, and only then publishes and answers. Where somebody else has written first, it reads on and
 * decides the same batch again; when the journal can't be reached, it forgets and reads again.
 */
final class Room {

    private static final Logger LOG = System.getLogger(Room.class.getName());
    private static final Duration AGAIN = Duration.ofSeconds(2);

    /** Each time somebody else was first, somebody went on; ten times in a row is a cluster that should slow down. */
    private static final int TRIES = 10;

    private final MeetingId id;
    private final Ports ports;
    private final Mailbox<Work> mailbox;
    private final Transcript transcript;
    private boolean calledOff;
    private volatile @Nullable Instant alarm;
    private volatile Instant lastUse;

    Room(MeetingId id, Ports ports) {
        this.id = id;
        this.ports = ports;
        this.mailbox = new Mailbox<>(ports.executor(), batch -> Shift.work(this, batch));
        this.transcript = new Transcript(id, ports);
        this.lastUse = ports.now();
    }

    void put(Work work) {
        mailbox.put(work);
    }

    /** The number of the last event that is known here. */
    long reached() {
        return transcript.reached();
    }

    /** Whether nobody has needed the room for so long, and nothing is due in it. */
    boolean isIdle(Duration unused) {
        boolean needed = !mailbox.isEmpty() || transcript.watchers().isPresent() || alarm != null;
        return !needed && lastUse.plus(unused).isBefore(ports.now());
    }

    /** The room for a visitor; nothing when the journal can't be read. */
    Optional<RoomView> view() {
        lastUse = ports.now();
        return Optional.ofNullable(book()).map(read -> new OpenRoom(read, transcript, calledOff));
    }

    /** A draft in which everything that is due has been decided; null when the journal can't be read. */
    @Nullable
    Draft draft() {
        lastUse = ports.now();
        Book read = book();
        return read == null ? null : due(read);
    }

    private Draft due(Book read) {
        var draft = new Draft(read, ports.policy(), ports.now());
        draft.progress().meeting().deadlines(ports.policy()).stream()
                .filter(deadline -> !deadline.at().isAfter(draft.at()))
                .sorted(Comparator.comparing(Deadline::at))
                .forEach(deadline -> draft.decide(deadline.command(), Actor.server()));
        return draft;
    }

    /** Makes a draft hold: durable first, then told, then answered. */
    void write(Draft draft) {
        try {
            write(draft, TRIES);
        } catch (JournalException failed) {
            LOG.log(Level.WARNING, () -> "Meeting " + id + " could not be written and is read again", failed);
            forget();
            draft.giveUp();
        }
    }

    private void write(Draft draft, int tries) {
        if (draft.changesNothing() || transcript.append(draft)) {
            draft.answer();
            arm();
        } else if (tries == 1) {
            LOG.log(Level.WARNING, "Meeting {0}: others were always first", id);
            draft.giveUp();
        } else {
            write(again(draft), tries - 1);
        }
    }

    /** The same batch on what others have made of the meeting meanwhile. */
    private Draft again(Draft draft) {
        Draft other = due(draft.book());
        draft.requests().forEach(other::judge);
        return other;
    }

    /** Forgets what is in memory; the journal knows. */
    void forget() {
        transcript.forget();
        later(AGAIN);
    }

    /** Reads what other nodes have written. */
    void catchUp() {
        learn(() -> transcript.readOn(Set.of()));
    }

    /** Takes what another node says it has written. A room that has just been read knows it already. */
    void hear(List<Entry> entries) {
        if (book() != null) {
            learn(() -> transcript.hear(entries));
        }
    }

    private void learn(Runnable lesson) {
        lastUse = ports.now();
        try {
            lesson.run();
            arm();
        } catch (JournalException unreadable) {
            LOG.log(Level.WARNING, "Meeting {0} can't be read on: {1}", id, unreadable.getMessage());
        }
    }

    /** Takes the plan as it is, as long as the meeting has not been opened. */
    void refresh() {
        Book read = book();
        if (read != null && isPlanned(read.progress().meeting())) {
            plan().ifPresent(plan -> alone(new Convene(plan)));
        }
    }

    /** Weakens the sites of nodes that have gone. */
    void recover() {
        Book read = book();
        if (read != null) {
            Orphans.of(read, ports.nodes()).forEach(this::alone);
        }
    }

    /** The alarm has rung. */
    void awake() {
        alarm = null;
    }

    private @Nullable Book book() {
        if (transcript.book() == null) {
            try {
                load();
            } catch (JournalException unreadable) {
                LOG.log(Level.WARNING, () -> "Meeting " + id + " can't be read", unreadable);
                later(AGAIN);
            }
        }
        return transcript.book();
    }

    private void load() {
        Book read = transcript.load();
        Orphans.of(read, ports.nodes()).forEach(this::alone);
        refresh();
        arm();
    }

    private Optional<Plan> plan() {
        Optional<Plan> plan = ports.plans().plan(id);
        calledOff = plan.isEmpty();
        if (calledOff) {
            transcript.watchers().calledOff();
        }
        return plan;
    }

    /** Decides and writes a command of the server's own. */
    private void alone(Command command) {
        Book read = transcript.book();
        if (read != null) {
            var draft = new Draft(read, ports.policy(), ports.now());
            draft.judge(new Work.Request(null, command, Actor.server(), new CompletableFuture<>()));
            write(draft);
        }
    }

    /** Sees to it that the room wakes up for its next deadline. */
    private void arm() {
        Book read = transcript.book();
        if (read != null) {
            read.progress().meeting().deadlines(ports.policy()).stream()
                    .map(Deadline::at)
                    .min(Comparator.naturalOrder())
                    .ifPresent(this::wakeAt);
        }
    }

    private void later(Duration pause) {
        if (transcript.watchers().isPresent()) {
            wakeAt(ports.now().plus(pause));
        }
    }

    private void wakeAt(Instant time) {
        Instant set = alarm;
        if (set == null || time.isBefore(set)) {
            alarm = time;
            ports.timer().at(time, () -> put(new Work.Nudge()));
        }
    }

    private static boolean isPlanned(LiveMeeting meeting) {
        return meeting instanceof Unconvened || meeting instanceof Waiting;
    }
}
