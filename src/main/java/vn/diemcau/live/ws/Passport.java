package vn.diemcau.live.ws;

import java.security.Principal;
import vn.diemcau.identity.Caller;

/**
 * Who opened a connection, as the handshake found out.
 *
 * @param caller who
 * @param token the session's token, to ask later whether the session still holds; never sent or logged
 */
record Passport(Caller caller, String token) implements Principal {

    @Override
    public String getName() {
        return caller.account().value();
    }

    @Override
    public String toString() {
        return getName();
    }
}
