package vn.diemcau.media.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.diemcau.media.Evidence.Sighting;
import vn.diemcau.media.pool.ServerId;

/**
 * One connection's time in one room. Somebody who comes back, or comes with two devices, has several; none is ever overwritten by another.
 *
 * @param occupant the connection's address on its server, which no other one ever has; only the nick, when it was reckoned
 * @param joined to the second
 * @param left to the second; null as long as nobody has said so
 * @param handle who it was, as our token named it: a site, or a person; empty when the server did not say
 * @param name as our token named it
 * @param word what of it the server has not told
 */
public record Stay(
        ServerId server,
        String room,
        String occupant,
        Instant joined,
        @Nullable Instant left,
        String handle,
        String name,
        Word word) {

    /** Jitsi takes so many characters from the beginning of a connection's address as its nick in the room (JaaS, webhooks-payload). */
    public static final int NICK = 8;

    /** What a stay is known from. */
    public enum Word {
        /** The server has told all that is known of it. */
        TOLD,
        /** The server has told its beginning; when we asked later, it had ended. */
        END_RECKONED,
        /** The server has told nothing of it, but it was there when we asked. */
        RECKONED
    }

    /** A stay as the server tells it. */
    public static Stay told(
            ServerId server,
            String room,
            String occupant,
            Instant joined,
            @Nullable Instant left,
            String handle,
            String name) {
        return new Stay(server, room, occupant, joined, left, handle, name, Word.TOLD);
    }

    /** Whom the room knows the connection as. */
    public String nick() {
        String node = occupant.split("[@/]", 2)[0];
        return node.substring(0, Math.min(NICK, node.length()));
    }

    /** What it shows of who attended. */
    public Sighting sighting() {
        return new Sighting(handle, name, joined, left, word != Word.TOLD);
    }

    /** The same stay, of which the server never told that it ended. */
    Stay endReckoned(Instant at) {
        Instant end = at.isBefore(joined) ? joined : at;
        return new Stay(
                server, room, occupant, joined, end, handle, name, word == Word.TOLD ? Word.END_RECKONED : word);
    }

    /** The same stay, which was wrongly thought to have ended. */
    Stay goesOn() {
        return new Stay(
                server, room, occupant, joined, null, handle, name, word == Word.END_RECKONED ? Word.TOLD : word);
    }
}
