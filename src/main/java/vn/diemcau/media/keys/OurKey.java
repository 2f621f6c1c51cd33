package vn.diemcau.media.keys;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * One key pair of ours, from its making to the day when nobody needs its public half any more.
 *
 * @param kid its name in every token; never used for another key, because a media server keeps a key for ever
 * @param publicPem the public half (PEM, {@code BEGIN PUBLIC KEY})
 * @param sealedPrivate the private half (PKCS #8), sealed for this kid
 * @param usedFrom when it begins to sign; it is published before that
 * @param retiredAt when it signs no longer; null as long as no other follows
 */
public record OurKey(
        String kid,
        Purpose purpose,
        String publicPem,
        String sealedPrivate,
        Instant madeAt,
        Instant usedFrom,
        @Nullable Instant retiredAt) {

    /** The name under which the private half is sealed. */
    static String owner(String kid) {
        return "media_key/" + kid;
    }

    /** The name of its file at the key end point: Jitsi's Prosody asks for {@code <this>.pem}. */
    public String fileName() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(kid.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    boolean signs(Instant at) {
        return !usedFrom.isAfter(at) && (retiredAt == null || retiredAt.isAfter(at));
    }

    /** Leaves even the sealed half out. */
    @Override
    public String toString() {
        return "OurKey[" + kid + "]";
    }
}
