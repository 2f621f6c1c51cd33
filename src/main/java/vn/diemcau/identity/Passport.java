package vn.diemcau.identity;

import java.security.Principal;

/**
 * Who opened a WebSocket, as the handshake found out; the principal of its session.
 *
 * @param caller who
 * @param token the session's token, to ask later whether the session still holds; never sent or logged
 */
public record Passport(Caller caller, String token) implements Principal {

    @Override
    public String getName() {
        return caller.account().value();
    }

    @Override
    public String toString() {
        return getName();
    }
}
