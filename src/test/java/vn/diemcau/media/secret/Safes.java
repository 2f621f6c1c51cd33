package vn.diemcau.media.secret;

import java.security.SecureRandom;
import java.util.Base64;

/** Safes of installations that do not exist. */
public final class Safes {

    private Safes() {}

    /** One whose master key is made of this letter. */
    public static Safe withKey(String letter) {
        String key = Base64.getEncoder()
                .encodeToString(letter.repeat(MasterKey.BYTES).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        return new Safe(MasterKey.of(key), new SecureRandom());
    }

    /** One of an installation whose operator set none. */
    public static Safe withoutKey() {
        return new Safe(MasterKey.of(""), new SecureRandom());
    }
}
