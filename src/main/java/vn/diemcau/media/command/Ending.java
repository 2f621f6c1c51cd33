package vn.diemcau.media.command;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.live.Timer;
import vn.diemcau.media.Prosody;

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

    private final Authority authority;
    private final Prosody prosody;
    private final Timer timer;
    private final Clock clock;

    /**
     * @param authority where we may command
     * @param prosody hands commands over
     * @param timer tries again later
     * @param clock tells what time it is then
     */
    public Ending(Authority authority, Prosody prosody, Timer timer, Clock clock) {
        this.authority = authority;
        this.prosody = prosody;
        this.timer = timer;
        this.clock = clock;
    }

    /** Ends the room that the meeting is in, where its server obeys; doesn't wait. */
    public void of(MeetingId meeting) {
        authority.over(meeting).ifPresent(room -> end(room, TRIES));
    }

    private void end(Commanded room, int tries) {
        CompletableFuture<Void> unused = authority
                .command(room, token -> prosody.end(room.prosody(), room.conference(), token))
                .thenAccept(status -> answered(room, tries, status));
    }

    private void answered(Commanded room, int tries, int status) {
        MeetingId meeting = room.placement().meeting();
        if (DONE.contains(status)) {
            LOG.log(Level.DEBUG, "The conference of meeting {0} has ended", meeting);
        } else if (tries > 1) {
            timer.at(clock.instant().plus(PAUSE), () -> end(room, tries - 1));
        } else {
            LOG.log(
                    Level.WARNING,
                    "Media server {0} did not end the conference of meeting {1}: status {2}",
                    room.server().id(),
                    meeting,
                    status);
        }
    }
}
