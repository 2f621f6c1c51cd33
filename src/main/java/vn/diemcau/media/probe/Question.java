package vn.diemcau.media.probe;

import java.net.URI;

/** What is asked, and how. */
public record Question(How how, URI address) {

    /** The way of asking. */
    public enum How {
        GET,
        POST,
        /** Opens a WebSocket with the subprotocol {@code xmpp} (RFC 7395) and lets it go again. */
        SOCKET
    }

    static Question get(URI base, String path) {
        return new Question(How.GET, URI.create(base + path));
    }

    static Question post(URI base, String path) {
        return new Question(How.POST, URI.create(base + path));
    }

    static Question socket(URI base, String path) {
        return new Question(How.SOCKET, URI.create(base.toString().replaceFirst("^http", "ws") + path));
    }
}
