package vn.diemcau.media.command;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.live.Timer;
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
 * Ends the conference of a meeting that is over, for everybody who is still in it: pages leave by themselves, but somebody may have opened Jitsi in another window. A
 * server that does not answer is asked again, three times; after that the last one to leave ends it.
 */
public final class Ending {

    private static final Logger LOG = System.getLogger(Ending.class.getName());
    private static final int TRIES = 3;
    private static final Duration PAUSE = Duration.ofSeconds(3);

    /** It has ended, or there was nobody in it. */
    private static final Set<Integer> DONE = Set.of(200, 404);

    private final Pool pool;
    private final Placements placements;
    private final Keys keys;
    private final Prosody prosody;
    private final Timer timer;
    private final Clock clock;

    /**
     * @param pool the servers
     * @param placements where meetings are
     * @param keys signs commands
     * @param prosody hands them over
     * @param timer tries again later
     * @param clock tells what time it is then
     */
    public Ending(Pool pool, Placements placements, Keys keys, Prosody prosody, Timer timer, Clock clock) {
        this.pool = pool;
        this.placements = placements;
        this.keys = keys;
        this.prosody = prosody;
        this.timer = timer;
        this.clock = clock;
    }

    /** Ends the room that the meeting is in, where its server obeys; doesn't wait. */
    public void of(MeetingId meeting) {
        placements
                .latest(meeting)
                .ifPresent(placement -> pool.find(placement.server())
                        .filter(Ending::obeys)
                        .ifPresent(server -> end(server, placement, TRIES)));
    }

    /** With HS256 a server refuses every command of another machine. */
    private static boolean obeys(MediaServer server) {
        boolean ours = server.tokens().algorithm() == Algorithm.RS256 && !server.readOnly();
        return ours
                && server.backstage().prosody().isPresent()
                && !server.front().muc().isEmpty();
    }

    private void end(MediaServer server, Placement placement, int tries) {
        Optional<URI> address = server.backstage().prosody();
        Instant now = clock.instant();
        CompletableFuture<Integer> asked = keys.signing(Purpose.SYSTEM, now)
                .map(key -> SystemToken.of(
                        server.tokens().issuer(),
                        server.tokens().audience(),
                        TokenSigner.rs256(key.key(), key.kid()),
                        now))
                .fold(
                        token -> prosody.end(
                                address.orElseThrow(),
                                placement.room() + "@" + server.front().muc(),
                                token),
                        unsigned -> CompletableFuture.completedFuture(0));
        CompletableFuture<Void> unused = asked.thenAccept(status -> answered(server, placement, tries, status));
    }

    private void answered(MediaServer server, Placement placement, int tries, int status) {
        if (DONE.contains(status)) {
            LOG.log(Level.DEBUG, "The conference of meeting {0} has ended", placement.meeting());
        } else if (tries > 1) {
            timer.at(clock.instant().plus(PAUSE), () -> end(server, placement, tries - 1));
        } else {
            LOG.log(
                    Level.WARNING,
                    "Media server {0} did not end the conference of meeting {1}: status {2}",
                    server.id(),
                    placement.meeting(),
                    status);
        }
    }
}
