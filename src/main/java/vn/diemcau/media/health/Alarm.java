package vn.diemcau.media.health;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.media.pool.Placement;
import vn.diemcau.media.pool.Placement.Reason;
import vn.diemcau.media.pool.Placements;
import vn.diemcau.media.pool.ServerId;

/**
 * Acts on what pages say of lost picture and sound. Where a third of a server's sites say it, the server is doubtful, and is asked at once; where the majority of a
 * meeting says it, that meeting is moved whatever its server answers: it may greet and carry nothing.
 */
public final class Alarm {

    /** A meeting that finds no peace on the other server either must not go to and fro. */
    private static final Duration PEACE = Duration.ofMinutes(1);

    /** As long as voices are remembered: the same ones don't count twice. */
    private static final Duration DOUBTED = Duration.ofSeconds(5);

    private static final Duration LONGEST = Duration.ofHours(24);

    private final Outcry outcry;
    private final Placements placements;
    private final Attendance attendance;
    private final Evacuation evacuation;
    private final Consumer<ServerId> doubt;
    private final Map<MeetingId, Instant> moved = new ConcurrentHashMap<>();
    private final Map<ServerId, Instant> doubted = new ConcurrentHashMap<>();

    /**
     * @param outcry what pages have said
     * @param placements where meetings are
     * @param attendance who is connected
     * @param evacuation moves a meeting
     * @param doubt asks a server at once
     */
    public Alarm(
            Outcry outcry,
            Placements placements,
            Attendance attendance,
            Evacuation evacuation,
            Consumer<ServerId> doubt) {
        this.outcry = outcry;
        this.placements = placements;
        this.attendance = attendance;
        this.evacuation = evacuation;
        this.doubt = doubt;
    }

    /** Looks whether enough has been said to act. */
    public void look(Instant at) {
        outcry.loud(at).stream()
                .map(placements::latest)
                .flatMap(Optional::stream)
                .map(Placement::server)
                .distinct()
                .forEach(server -> look(server, at));
    }

    private void look(ServerId server, Instant at) {
        List<CompletableFuture<Voices>> asked = placements.holding(server, at.minus(LONGEST)).stream()
                .map(this::voices)
                .toList();
        CompletableFuture<Void> unused = CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new))
                .thenAccept(all -> judge(
                        server, asked.stream().map(CompletableFuture::join).toList(), at));
    }

    private CompletableFuture<Voices> voices(Placement placement) {
        return attendance
                .connected(placement.meeting())
                .thenApply(sites -> voices(placement, sites))
                .toCompletableFuture();
    }

    private Voices voices(Placement placement, Set<SiteId> connected) {
        return new Voices(placement, outcry.count(placement.meeting(), placement.room(), connected), connected.size());
    }

    private void judge(ServerId server, List<Voices> meetings, Instant at) {
        int count = meetings.stream().mapToInt(Voices::count).sum();
        int connected = meetings.stream().mapToInt(Voices::connected).sum();
        if (Outcry.isDoubt(count, connected) && isFirst(doubted, server, DOUBTED, at)) {
            doubt.accept(server);
        }
        meetings.stream()
                .filter(voices -> Outcry.isMajority(voices.count, voices.connected))
                .map(Voices::placement)
                .filter(placement -> isFirst(moved, placement.meeting(), PEACE, at))
                .forEach(placement -> evacuation.leave(placement, Reason.SERVER_FAILED, at));
    }

    /** Whether this has not been done within that time; from here on it has. */
    private static <K> boolean isFirst(Map<K, Instant> done, K what, Duration within, Instant at) {
        done.values().removeIf(when -> !at.isBefore(when.plus(within)));
        return Objects.isNull(done.putIfAbsent(what, at));
    }

    /** What is said in one meeting. */
    private record Voices(Placement placement, int count, int connected) {}
}
