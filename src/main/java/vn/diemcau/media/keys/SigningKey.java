package vn.diemcau.media.keys;

import java.security.PrivateKey;

/**
 * A private key, opened for one signature.
 *
 * @param kid the name that the token's header tells
 */
public record SigningKey(String kid, PrivateKey key) {

    /** Leaves the key out. */
    @Override
    public String toString() {
        return "SigningKey[" + kid + "]";
    }
}
