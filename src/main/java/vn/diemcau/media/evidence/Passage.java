package vn.diemcau.media.evidence;

import java.time.Instant;
import vn.diemcau.media.pool.ServerId;

/**
 * Somebody came into a room or went, as a service tells that signs what it tells (JaaS, webhooks-payload). One says nothing of the other.
 *
 * @param key names this telling; the same one may come again
 * @param occupant the connection's address
 * @param handle who it is, as our token named it
 * @param came whether somebody came; false for going
 */
public record Passage(
        ServerId server,
        String key,
        String room,
        String occupant,
        String handle,
        String name,
        boolean came,
        Instant at) {}
