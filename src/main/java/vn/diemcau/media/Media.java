package vn.diemcau.media;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import vn.diemcau.kernel.Answer;

/**
 * Whoever carries picture and sound of the meetings.
 *
 * <p>An implementation answers from what it knows: it asks no other machine, so a media server that is down or slow delays
 * nobody. Asking twice gives two entrances of the same room, each with its own short life.
 */
public interface Media {

    /**
     * Makes what one participant's page needs to enter picture and sound of one meeting. It is made at the moment of the
     * click, never kept. Whether this participant may join at all is decided before.
     *
     * @param at the moment of the click
     * @return the entrance, or {@link MediaRefusal#MEDIA_UNAVAILABLE}
     */
    Answer<Entrance> entrance(Participant participant, Instant at);

    /** The foreign origin whose script and frame the pages load for picture and sound; empty when all of it is our own. */
    Optional<URI> origin();
}
