package vn.diemcau.live;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.live.core.Actor;
import vn.diemcau.live.core.Command;
import vn.diemcau.live.core.Convene;
import vn.diemcau.live.core.Deadline;
import vn.diemcau.live.core.LiveMeeting;
import vn.diemcau.live.core.Plan;
import vn.diemcau.live.core.Recover;
import vn.diemcau.live.core.Unconvened;
import vn.diemcau.live.core.Waiting;

/**
 * One meeting in progress. It does its work one by one: decides a batch of commands, appends what happened together with the answers, and only
 * then publishes and answers. What it holds in memory is what the journal says; when it can't write, it forgets and reads again.
 */
final class Room {

    private static final Logger LOG = System.getLogger(Room.class.getName());
    private static final Duration AGAIN = Duration.ofSeconds(2);

    private final MeetingId id;
    private final Ports ports;
    private final Mailbox<Work> mailbox;
    private final Watchers watchers = new Watchers();
    private final Aftermath aftermath;
    private @Nullable Book book;
    private boolean calledOff;
    private volatile @Nullable Instant alarm;
    private volatile Instant lastUse;

    Room(MeetingId id, Ports ports) {
        this.id = id;
        this.ports = ports;
        this.mailbox = new Mailbox<>(ports.executor(), batch -> Shift.work(this, batch));
        this.aftermath = new Aftermath(id, ports);
        this.lastUse = ports.now();
    }

    void put(Work work) {
        mailbox.put(work);
    }

    /** Whether somebody follows the meeting right now. */
    boolean isWatched() {
        return watchers.isPresent();
    }

    /** Whether nobody has needed the room for so long, and nothing is due in it. */
    boolean isIdle(Duration unused) {
        boolean needed = !mailbox.isEmpty() || watchers.isPresent() || alarm != null;
        return !needed && lastUse.plus(unused).isBefore(ports.now());
    }

    /** The room for a visitor; nothing when the journal can't be read. */
    Optional<RoomView> view() {
        lastUse = ports.now();
        Book read = book();
        return read == null ? Optional.empty() : Optional.of(new OpenRoom(read, watchers, calledOff));
    }

    /** A draft in which everything that is due has been decided; null when the journal can't be read. */
    @Nullable
    Draft draft() {
        lastUse = ports.now();
        Book read = book();
        return read == null ? null : drafted(read);
    }

    private Draft drafted(Book read) {
        var draft = new Draft(read, ports.policy(), ports.now());
        draft.progress().meeting().deadlines(ports.policy()).stream()
                .filter(deadline -> !deadline.at().isAfter(draft.at()))
                .sorted(Comparator.comparing(Deadline::at))
                .forEach(deadline -> draft.decide(deadline.command(), Actor.server()));
        return draft;
    }

    /** Makes a draft hold: durable first, then told, then answered. */
    void write(Draft draft) {
        if (!draft.changesNothing() && !appended(draft)) {
            draft.giveUp();
            return;
        }
        draft.answer();
        arm();
    }

    private boolean appended(Draft draft) {
        try {
            ports.journal().append(id, draft.entries(), draft.receipts());
        } catch (JournalException failed) {
            LOG.log(Level.WARNING, () -> "Meeting " + id + " could not be written and is read again", failed);
            forget();
            return false;
        }
        Book written = draft.written();
        watchers.tell(draft.entries(), written.progress());
        aftermath.of(draft.entries());
        return true;
    }

    /** Forgets what is in memory; the journal knows. */
    void forget() {
        book = null;
        later(AGAIN);
    }

    /** Takes the plan as it is, as long as the meeting has not been opened. */
    void refresh() {
        Book read = book();
        if (read != null && isPlanned(read.progress().meeting())) {
            plan().ifPresent(this::convene);
        }
    }

    /** The alarm has rung. */
    void awake() {
        alarm = null;
    }

    private @Nullable Book book() {
        if (book == null) {
            try {
                load();
            } catch (JournalException unreadable) {
                LOG.log(Level.WARNING, () -> "Meeting " + id + " can't be read", unreadable);
                later(AGAIN);
            }
        }
        return book;
    }

    private void load() {
        Chronicle chronicle = ports.journal().read(id);
        Book read = Book.of(chronicle);
        book = read;
        watchers.catchUp(chronicle.entries(), read.progress());
        aftermath.of(chronicle.entries());
        if (!watchers.isPresent()) {
            alone(new Recover(lastSign(read, chronicle.pulse())));
        }
        refresh();
        arm();
    }

    private static Instant lastSign(Book read, @Nullable Instant pulse) {
        return pulse == null || pulse.isBefore(read.lastAt()) ? read.lastAt() : pulse;
    }

    private Optional<Plan> plan() {
        Optional<Plan> plan = ports.plans().plan(id);
        calledOff = plan.isEmpty();
        if (calledOff) {
            watchers.calledOff();
        }
        return plan;
    }

    private void convene(Plan plan) {
        alone(new Convene(plan));
    }

    /** Decides and writes a command of the server's own. */
    private void alone(Command command) {
        if (book != null) {
            var draft = new Draft(book, ports.policy(), ports.now());
            draft.decide(command, Actor.server());
            write(draft);
        }
    }

    /** Sees to it that the room wakes up for its next deadline. */
    private void arm() {
        if (book != null) {
            book.progress().meeting().deadlines(ports.policy()).stream()
                    .map(Deadline::at)
                    .min(Comparator.naturalOrder())
                    .ifPresent(this::wakeAt);
        }
    }

    private void later(Duration pause) {
        if (watchers.isPresent()) {
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
