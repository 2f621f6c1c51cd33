package vn.diemcau.media.command;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.media.jitsi.SystemToken;
import vn.diemcau.media.jitsi.TokenSigner;
import vn.diemcau.media.keys.Keys;
import vn.diemcau.media.keys.Purpose;
import vn.diemcau.media.pool.Algorithm;
import vn.diemcau.media.pool.MediaServer;
import vn.diemcau.media.pool.Placement;
import vn.diemcau.media.pool.Placements;
import vn.diemcau.media.pool.Pool;

/**
 * Where we may command, and what shows that we may. With HS256 a server refuses every command of another machine, so those are not even asked (seen on a real
 * Prosody).
 */
public final class Authority {

    private final Pool pool;
    private final Placements placements;
    private final Keys keys;
    private final Clock clock;

    /**
     * @param pool the servers
     * @param placements where meetings are
     * @param keys signs commands
     * @param clock tells from when a token holds
     */
    public Authority(Pool pool, Placements placements, Keys keys, Clock clock) {
        this.pool = pool;
        this.placements = placements;
        this.keys = keys;
        this.clock = clock;
    }

    /** The room that the meeting is in, where its server obeys. */
    Optional<Commanded> over(MeetingId meeting) {
        return placements.latest(meeting).flatMap(this::over);
    }

    private Optional<Commanded> over(Placement placement) {
        return pool.find(placement.server())
                .filter(Authority::obeys)
                .flatMap(server ->
                        server.backstage().prosody().map(prosody -> new Commanded(server, placement, prosody)));
    }

    private static boolean obeys(MediaServer server) {
        boolean ours = server.tokens().algorithm() == Algorithm.RS256 && !server.readOnly();
        return ours && !server.front().muc().isEmpty();
    }

    /**
     * Commands with a token of this moment.
     *
     * @param command takes the token and hands the command over
     * @return HTTP's status; 0 when nothing was heard or nothing signs
     */
    CompletableFuture<Integer> command(Commanded room, Function<String, CompletableFuture<Integer>> command) {
        return keys.signing(Purpose.SYSTEM, clock.instant())
                .map(key -> SystemToken.of(
                        room.server().tokens().issuer(),
                        room.server().tokens().audience(),
                        TokenSigner.rs256(key.key(), key.kid()),
                        clock.instant()))
                .fold(command, unsigned -> CompletableFuture.completedFuture(0));
    }
}
