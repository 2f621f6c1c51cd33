package vn.diemcau.media.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.diemcau.media.pool.ServerId;

/**
 * One connection's time in one room. Somebody who comes back, or comes with two devices, has several; none is ever overwritten by another.
 *
 * @param occupant the connection's address on its server, which no other one ever has
 * @param joined to the second
 * @param left to the second; null as long as the server has not said so
 * @param handle who it was, as our token named it: a site, or a person; empty when the server did not say
 * @param name as our token named it
 */
public record Stay(
        ServerId server,
        String room,
        String occupant,
        Instant joined,
        @Nullable Instant left,
        String handle,
        String name) {

    private static final int NICK = 8;

    /** Whom the room knows the connection as: the first eight characters of its address (jitsi-meet; seen in events of JaaS). */
    public String nick() {
        String node = occupant.split("[@/]", 2)[0];
        return node.substring(0, Math.min(NICK, node.length()));
    }
}
