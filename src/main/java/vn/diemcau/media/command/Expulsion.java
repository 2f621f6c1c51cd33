package vn.diemcau.media.command;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.live.Timer;
import vn.diemcau.media.Prosody;
import vn.diemcau.media.evidence.Stay;
import vn.diemcau.media.evidence.Stays;

/**
 * Throws whoever the chair has sent out of picture and sound, device by device. The media server knows them by nicks, we by what our tokens said, so it takes the server's
 * own word of who came (event_sync); a server that has told nothing of the room is not asked.
 */
public final class Expulsion {

    private static final int OUT = 200;

    /** Nobody has this nick: he went a moment before, and the server will tell; or it gives other nicks than we think. */
    private static final int UNKNOWN = 404;

    private static final Duration TELLING = Duration.ofSeconds(3);

    private final Authority authority;
    private final Prosody prosody;
    private final Stays stays;
    private final Timer timer;
    private final Clock clock;

    /**
     * @param authority where we may command
     * @param prosody hands commands over
     * @param stays who is in which room, as the servers tell
     * @param timer looks again later
     * @param clock tells what time it is
     */
    public Expulsion(Authority authority, Prosody prosody, Stays stays, Timer timer, Clock clock) {
        this.authority = authority;
        this.prosody = prosody;
        this.stays = stays;
        this.timer = timer;
        this.clock = clock;
    }

    /**
     * Throws out every device of this handle that is in the meeting's room.
     *
     * @param handle as our token named it
     * @param why what they read before they go
     * @return whether the server has done it; false where it takes no commands, tells nothing, or would not
     */
    public CompletableFuture<Boolean> of(MeetingId meeting, String handle, String why) {
        return authority
                .over(meeting)
                .flatMap(room -> inside(room, handle).map(devices -> out(room, devices, why)))
                .orElseGet(() -> completed(false));
    }

    /** Empty when the server has told nothing of this room. */
    private Optional<List<Stay>> inside(Commanded room, String handle) {
        List<Stay> told = stays.of(room.placement().meeting()).stream()
                .filter(stay -> stay.room().equals(room.placement().room()))
                .toList();
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(told.stream()
                        .filter(stay -> stay.left() == null && stay.handle().equals(handle))
                        .toList());
    }

    private CompletableFuture<Boolean> out(Commanded room, List<Stay> devices, String why) {
        return devices.isEmpty()
                ? completed(true)
                : told(room, devices, why).thenCompose(unheard -> kicked(room, devices));
    }

    /** Somebody without our page learns here why; a server without the module for it throws out all the same. */
    private CompletableFuture<Integer> told(Commanded room, List<Stay> devices, String why) {
        List<String> connections = devices.stream().map(Stay::occupant).toList();
        return authority.command(
                room, token -> prosody.tell(room.prosody(), room.conference(), connections, why, token));
    }

    private CompletableFuture<Boolean> kicked(Commanded room, List<Stay> devices) {
        return devices.stream()
                .map(device -> kicked(room, device))
                .reduce(completed(true), (all, one) -> all.thenCombine(one, Boolean::logicalAnd));
    }

    private CompletableFuture<Boolean> kicked(Commanded room, Stay device) {
        return authority
                .command(
                        room,
                        token -> prosody.kick(room.prosody(), room.placement().room(), device.nick(), token))
                .thenCompose(status -> status == UNKNOWN ? hasGone(room, device) : completed(status == OUT));
    }

    private CompletableFuture<Boolean> hasGone(Commanded room, Stay device) {
        var seen = new CompletableFuture<Boolean>();
        timer.at(
                clock.instant().plus(TELLING),
                () -> seen.complete(inside(room, device.handle())
                        .filter(there ->
                                there.stream().noneMatch(one -> one.occupant().equals(device.occupant())))
                        .isPresent()));
        return seen;
    }

    private static CompletableFuture<Boolean> completed(boolean done) {
        return CompletableFuture.completedFuture(done);
    }
}
