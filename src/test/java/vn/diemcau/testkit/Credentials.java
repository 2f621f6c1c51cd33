package vn.diemcau.testkit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A login that was put into the database without a password: the server hashes passwords slowly on purpose, and thousands would take minutes.
 *
 * @param token the cookie's
 */
public record Credentials(String token) {

    /** What the database keeps of the token. */
    String hash() {
        return HexFormat.of().formatHex(sha256(token));
    }

    /** What a page sends back to show that it may read our answers. */
    public String csrf() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sha256("csrf:" + token));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
