package vn.diemcau.media.jitsi;

import java.time.Instant;

/**
 * A token, and when a page can use it.
 *
 * @param jwt lets one participant, and nobody else, into one room
 * @param startsAt before this moment the media server refuses it
 * @param madeAt the moment of the click
 * @param expiresAt from this moment on the media server refuses it; whoever is in stays in
 */
public record RoomToken(String jwt, Instant startsAt, Instant madeAt, Instant expiresAt) {

    /** Leaves the token out: it opens the room for whoever reads it in a log. */
    @Override
    public String toString() {
        return "RoomToken[" + expiresAt + "]";
    }
}
