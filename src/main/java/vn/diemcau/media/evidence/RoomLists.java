package vn.diemcau.media.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import vn.diemcau.media.pool.MediaServer;

/** Asks a media server who is in its rooms now. Nothing comes back where it can't or won't say; a question never fails. */
public interface RoomLists {

    /** The names of the rooms that there are, in lower case (mod_muc_census). */
    CompletableFuture<Optional<Set<String>>> rooms(MediaServer server);

    /** Who is in a room (mod_muc_size, /room). */
    CompletableFuture<Optional<List<Occupant>>> inside(MediaServer server, String room);

    /**
     * Somebody in a room.
     *
     * @param nick the nick in the room
     * @param name as the connection calls itself, which proves nothing
     */
    record Occupant(String nick, String name) {}
}
