package vn.diemcau.media.jitsi;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.diemcau.kernel.MeetingId;

/**
 * Gives each meeting a room name that nobody can guess and every node knows without asking: the first 128 bits of an HMAC
 * of the meeting's id. A meeting has one id for life, so no room name is used twice.
 */
public final class RoomNames {

    private static final String HMAC = "HmacSHA256";
    private static final int BYTES = 16;

    private final SecretKeySpec key;

    /** @param key secret; changing it while a meeting runs would split the meeting into two rooms */
    public RoomNames(byte[] key) {
        this.key = new SecretKeySpec(key, HMAC);
    }

    /** Lower case, because Jitsi compares room names that way; begins with a letter. */
    public String of(MeetingId meeting) {
        byte[] mac = mac("room of meeting " + meeting.value());
        return "dc" + HexFormat.of().formatHex(Arrays.copyOf(mac, BYTES));
    }

    private byte[] mac(String text) {
        try {
            var hmac = Mac.getInstance(HMAC);
            hmac.init(key);
            return hmac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has " + HMAC, impossible);
        }
    }
}
