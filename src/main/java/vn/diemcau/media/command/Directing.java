package vn.diemcau.media.command;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.live.Timer;
import vn.diemcau.media.Recorders;
import vn.diemcau.media.Recorders.Doing;
import vn.diemcau.media.pool.MediaServer;
import vn.diemcau.media.pool.Placement;
import vn.diemcau.media.pool.Placements;
import vn.diemcau.media.pool.Pool;

/**
 * Sends recorders into conferences and calls them back, by their own addresses, where no page of the chair's can do it. A recorder makes one recording at a time;
 * the first that is free and well goes. What a recorder was sent for is written down first, so that it can be called back whoever is killed.
 */
public final class Directing {

    private static final Logger LOG = System.getLogger(Directing.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(2);

    /** A recorder starts a browser and enters the room: half a minute on a slow machine. */
    private static final int LOOKS = 20;

    private static final int SETS_TO_WORK = 200;

    private final Pool pool;
    private final Placements placements;
    private final Recorders recorders;
    private final RecorderCalls calls;
    private final Ids ids;
    private final Timer timer;
    private final Clock clock;

    /**
     * @param pool the servers
     * @param placements where meetings are
     * @param recorders hands commands over
     * @param calls who was sent where
     * @param ids names sessions
     * @param timer looks again later
     * @param clock tells what time it is then
     */
    public Directing(
            Pool pool,
            Placements placements,
            Recorders recorders,
            RecorderCalls calls,
            Ids ids,
            Timer timer,
            Clock clock) {
        this.pool = pool;
        this.placements = placements;
        this.recorders = recorders;
        this.calls = calls;
        this.ids = ids;
        this.timer = timer;
        this.clock = clock;
    }

    /** The number of the room in which a recorder of ours could record the meeting; empty when we reach none. */
    public Optional<Integer> reach(MeetingId meeting) {
        return placements
                .latest(meeting)
                .filter(place -> !recordersOf(place).isEmpty())
                .map(Placement::generation);
    }

    private List<URI> recordersOf(Placement place) {
        return pool.find(place.server())
                .map(server -> server.backstage().recorders())
                .orElse(List.of());
    }

    /** Sends the first free recorder into the room where the meeting is; answers when it records, or when none does. */
    public CompletableFuture<Sent> send(MeetingId meeting) {
        Optional<Placement> place = placements.latest(meeting);
        Optional<MediaServer> server = place.flatMap(found -> pool.find(found.server()));
        return place.isPresent() && server.isPresent()
                ? send(place.get(), server.get(), recordersOf(place.get()))
                : CompletableFuture.completedFuture(Sent.REFUSED);
    }

    private CompletableFuture<Sent> send(Placement place, MediaServer server, List<URI> left) {
        if (left.isEmpty()) {
            return CompletableFuture.completedFuture(Sent.ALL_BUSY);
        }
        URI next = left.get(0);
        List<URI> others = left.subList(1, left.size());
        return recorders
                .doing(next)
                .thenCompose(doing -> doing == Doing.IDLE
                        ? send(place, server, next)
                                .thenCompose(sent -> sent == Sent.RECORDS
                                        ? CompletableFuture.completedFuture(sent)
                                        : send(place, server, others))
                        : send(place, server, others));
    }

    private CompletableFuture<Sent> send(Placement place, MediaServer server, URI recorder) {
        var call = new RecorderCall(ids.next(), place.meeting(), place.generation(), recorder, clock.instant());
        calls.add(call);
        URI base = server.front().host().origin();
        return recorders
                .start(recorder, call.session(), base, place.room())
                .thenCompose(status -> status == SETS_TO_WORK ? begun(call, LOOKS) : declined(call, status));
    }

    private CompletableFuture<Sent> declined(RecorderCall call, int status) {
        LOG.log(Level.WARNING, "Meeting {0}: a recorder declined, status {1}", call.meeting(), status);
        calls.over(call.session(), clock.instant());
        return CompletableFuture.completedFuture(Sent.ALL_BUSY);
    }

    /** It answers 200 before it has entered; that it records shows in its being busy. */
    private CompletableFuture<Sent> begun(RecorderCall call, int looks) {
        return recorders.doing(call.recorder()).thenCompose(doing -> {
            if (doing == Doing.BUSY) {
                return CompletableFuture.completedFuture(Sent.RECORDS);
            }
            return looks > 1
                    ? later(() -> begun(call, looks - 1))
                    : callBack(call).thenApply(gone -> Sent.REFUSED);
        });
    }

    /** Calls back every recorder that is out for the meeting; answers whether all of them have stopped. */
    public CompletableFuture<Boolean> callBack(MeetingId meeting) {
        return calls.out(meeting).stream()
                .map(this::callBack)
                .reduce(
                        CompletableFuture.completedFuture(true),
                        (one, other) -> one.thenCombine(other, (first, second) -> first && second));
    }

    private CompletableFuture<Boolean> callBack(RecorderCall call) {
        return recorders.stop(call.recorder()).thenCompose(status -> gone(call, LOOKS));
    }

    private CompletableFuture<Boolean> gone(RecorderCall call, int looks) {
        return recorders.doing(call.recorder()).thenCompose(doing -> {
            if (doing == Doing.IDLE) {
                calls.over(call.session(), clock.instant());
                return CompletableFuture.completedFuture(true);
            }
            return looks > 1 ? later(() -> gone(call, looks - 1)) : CompletableFuture.completedFuture(false);
        });
    }

    /** Whether a recorder that is out for the meeting still records. */
    public CompletableFuture<Boolean> records(MeetingId meeting) {
        return calls.out(meeting).stream()
                .map(call -> recorders.doing(call.recorder()).thenApply(doing -> doing == Doing.BUSY))
                .reduce(
                        CompletableFuture.completedFuture(false),
                        (one, other) -> one.thenCombine(other, (first, second) -> first || second));
    }

    private <T> CompletableFuture<T> later(Supplier<CompletableFuture<T>> step) {
        var answer = new CompletableFuture<T>();
        timer.at(clock.instant().plus(PAUSE), () -> {
            CompletableFuture<Void> unused = step.get().thenAccept(answer::complete);
        });
        return answer;
    }

    /** What became of sending a recorder. */
    public enum Sent {
        /** One records. */
        RECORDS,
        /** None is free. */
        ALL_BUSY,
        /** None could be sent, or the one that was sent did not begin. */
        REFUSED
    }
}
