package vn.diemcau.media.command;

import java.net.URI;
import vn.diemcau.media.pool.MediaServer;
import vn.diemcau.media.pool.Placement;

/**
 * A meeting's room on a server that takes commands of ours.
 *
 * @param server the server
 * @param placement the room
 * @param prosody where its Prosody answers in the private network
 */
record Commanded(MediaServer server, Placement placement, URI prosody) {

    /** The room's whole name. */
    String conference() {
        return placement.room() + "@" + server.front().muc();
    }
}
