package vn.diemcau.media.pool;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * The side of a server that only we see: addresses in a private network, each without a path at its end. What is not given is not
 * asked.
 *
 * @param prosody HTTP of Prosody, usually port 5280
 * @param jicofo HTTP of Jicofo, usually port 8888
 * @param bridges HTTP of each videobridge, usually port 8080
 * @param recorders HTTP of each Jibri, usually port 2222
 */
public record Backstage(Optional<URI> prosody, Optional<URI> jicofo, List<URI> bridges, List<URI> recorders) {

    /** Nothing is known of it. */
    public static final Backstage UNKNOWN = new Backstage(Optional.empty(), Optional.empty(), List.of(), List.of());

    public Backstage {
        bridges = List.copyOf(bridges);
        recorders = List.copyOf(recorders);
    }
}
