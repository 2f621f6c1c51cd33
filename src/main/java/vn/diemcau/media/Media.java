package vn.diemcau.media;

import java.net.URI;
import java.time.Instant;
import java.util.Set;
import vn.diemcau.kernel.Answer;

/**
 * Whoever carries picture and sound of the meetings.
 *
 * <p>An implementation answers from what this installation knows: it asks no media server, so one that is down or slow delays
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

    /** The foreign origins whose scripts and frames pages may load for picture and sound; empty when all of it is our own. */
    Set<URI> origins();
}
