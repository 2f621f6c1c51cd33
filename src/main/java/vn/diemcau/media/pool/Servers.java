package vn.diemcau.media.pool;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps the media servers. They go out of service, but their rows stay: meetings of the past name them. */
public interface Servers {

    /** All servers that have not been given up, by name. */
    List<MediaServer> all();

    /** Adds a server. */
    void add(MediaServer server);

    /**
     * Replaces a server by its next revision.
     *
     * @return false if it no longer has the revision before, and then nothing is changed
     */
    boolean change(MediaServer server);

    /**
     * Gives up a server: nobody sees it any more, its secret is forgotten, its pass opens nothing, and its row stays.
     *
     * @param revision the one that it must have
     * @return false if it has another one or is not there, and then nothing is changed
     */
    boolean remove(ServerId id, long revision, Instant at);

    /**
     * Makes the pool hold what the environment says, and no more; doing it again changes nothing.
     *
     * @param server the one that the environment describes, if it does
     */
    void enterEnvironments(Optional<MediaServer> server);
}
