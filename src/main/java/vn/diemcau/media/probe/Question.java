package vn.diemcau.media.probe;

import java.net.URI;

/**
 * What is asked, and how.
 *
 * @param json what goes with it; empty for nothing
 */
public record Question(How how, URI address, String json) {

    /** A question that says all by its address. */
    public Question(How how, URI address) {
        this(how, address, "");
    }

    /** The way of asking. */
    public enum How {
        GET,
        POST,
        PUT,
        /** Opens a WebSocket with the subprotocol {@code xmpp} (RFC 7395) and lets it go again. */
        SOCKET
    }

    static Question get(URI base, String path) {
        return new Question(How.GET, URI.create(base + path));
    }

    static Question post(URI base, String path) {
        return new Question(How.POST, URI.create(base + path));
    }

    static Question put(URI base, String path, String json) {
        return new Question(How.PUT, URI.create(base + path), json);
    }

    static Question post(URI base, String path, String json) {
        return new Question(How.POST, URI.create(base + path), json);
    }

    static Question socket(URI base, String path) {
        return new Question(How.SOCKET, URI.create(base.toString().replaceFirst("^http", "ws") + path));
    }
}
