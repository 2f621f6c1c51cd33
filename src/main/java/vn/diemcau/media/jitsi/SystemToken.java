package vn.diemcau.media.jitsi;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

/**
 * What a command to a media server carries: signed by a key of its own, never by one that signs for people. The room is looked at by the modules even though a
 * command names its room elsewhere, so it is any (jitsi-meet, tests/prosody).
 */
public final class SystemToken {

    private static final Duration BACKDATED = Duration.ofSeconds(30);

    /** A command is carried out at once or not at all. */
    private static final Duration LIFE = Duration.ofMinutes(2);

    private static final String ANY = "*";

    private SystemToken() {}

    /**
     * A token for one command.
     *
     * @param issuer one that the server accepts
     * @param audience one that the server accepts
     * @param signer our key for commands
     * @param at now
     */
    public static String of(String issuer, String audience, TokenSigner signer, Instant at) {
        return signer.sign(new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(audience)
                .subject(ANY)
                .claim("room", ANY)
                .notBeforeTime(Date.from(at.minus(BACKDATED)))
                .issueTime(Date.from(at))
                .expirationTime(Date.from(at.plus(LIFE)))
                .build());
    }
}
