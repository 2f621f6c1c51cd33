package vn.diemcau.media.secret;

import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** Reads the one key under which all other secrets are sealed. It comes from outside and is never stored with them. */
public final class MasterKey {

    /** AES-256. */
    public static final int BYTES = 32;

    private MasterKey() {}

    /**
     * Reads a setting.
     *
     * @param base64 32 bytes, or empty for none
     * @throws IllegalArgumentException if it is anything else; the text itself is not told
     */
    public static Optional<SecretKey> of(String base64) {
        if (base64.isEmpty()) {
            return Optional.empty();
        }
        byte[] key = decoded(base64);
        if (key.length != BYTES) {
            throw new IllegalArgumentException(
                    "The secrets key needs 32 bytes in base64, such as of: openssl rand -base64 32");
        }
        return Optional.of(new SecretKeySpec(key, "AES"));
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }
}
