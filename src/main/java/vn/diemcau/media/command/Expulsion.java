package vn.diemcau.media.command;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.media.Prosody;
import vn.diemcau.media.evidence.Stay;
import vn.diemcau.media.evidence.Stays;

/**
 * Throws whoever the chair has sent out of picture and sound, device by device. The media server knows them by nicks, we by what our tokens said, so it takes the server's
 * own word of who came (event_sync); a server that has told nothing of the room is not asked.
 */
public final class Expulsion {

    /** Thrown out, or gone before. */
    private static final Set<Integer> OUT = Set.of(200, 404);

    private final Authority authority;
    private final Prosody prosody;
    private final Stays stays;

    /**
     * @param authority where we may command
     * @param prosody hands commands over
     * @param stays who is in which room, as the servers tell
     */
    public Expulsion(Authority authority, Prosody prosody, Stays stays) {
        this.authority = authority;
        this.prosody = prosody;
        this.stays = stays;
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
                .orElseGet(() -> CompletableFuture.completedFuture(false));
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
                ? CompletableFuture.completedFuture(true)
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
                .reduce(
                        CompletableFuture.completedFuture(true),
                        (all, one) -> all.thenCombine(one, Boolean::logicalAnd));
    }

    private CompletableFuture<Boolean> kicked(Commanded room, Stay device) {
        return authority
                .command(
                        room,
                        token -> prosody.kick(room.prosody(), room.placement().room(), device.nick(), token))
                .thenApply(OUT::contains);
    }
}
