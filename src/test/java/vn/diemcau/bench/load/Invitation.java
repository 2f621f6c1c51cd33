package vn.diemcau.bench.load;

import java.net.InetSocketAddress;
import vn.diemcau.live.wire.ClientMessage;

/**
 * With what an endpoint comes in.
 *
 * @param address of the server
 * @param token of the session's cookie
 * @param csrf the secret that goes with it
 * @param hello the rest of the first frame, from {@code "meeting"} on, without {@code "last"}
 */
public record Invitation(InetSocketAddress address, String token, String csrf, String hello) {

    /** The same endpoint at another server. */
    public Invitation at(InetSocketAddress other) {
        return new Invitation(other, token, csrf, hello);
    }

    String handshake() {
        return "GET /ws/live HTTP/1.1\r\nHost: localhost:" + address.getPort()
                + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13"
                + "\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nCookie: dc_session=" + token
                + "\r\nX-Csrf-Token: " + csrf + "\r\n\r\n";
    }

    String greeting(long last) {
        return "{\"t\":\"hello\",\"v\":" + ClientMessage.VERSION + "," + hello + (last > 0 ? ",\"last\":" + last : "")
                + "}";
    }
}
