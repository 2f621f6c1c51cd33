package vn.diemcau.media.intake;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.diemcau.kernel.Answer;
import vn.diemcau.media.pool.ServerId;
import vn.diemcau.media.secret.Safe;

/**
 * Recognises what a service has signed: {@code X-Jaas-Signature: t=<seconds>,v1=<Base64 of HMAC-SHA256 over "t.body">} (8x8, docs/jaas/webhooks-signatures). What was signed
 * long ago is somebody's copy.
 */
public final class Signatures {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern HEADER = Pattern.compile("t=([0-9]{1,12}),v1=([A-Za-z0-9+/=]{1,100})");
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Hooks hooks;
    private final Safe safe;

    /**
     * @param hooks the secrets
     * @param safe opens them
     */
    public Signatures(Hooks hooks, Safe safe) {
        this.hooks = hooks;
        this.safe = safe;
    }

    /** Keeps the secret of a server, which signs with it from here on. */
    public Answer<Boolean> keep(ServerId server, String secret, Instant at) {
        return safe.seal(owner(server), secret.getBytes(StandardCharsets.UTF_8)).map(kept -> {
            hooks.put(server, kept, at);
            return true;
        });
    }

    /** Whether this server has signed this body, lately. */
    public boolean holds(ServerId server, String header, String body, Instant now) {
        Matcher signed = HEADER.matcher(header);
        return signed.matches()
                && Duration.between(Instant.ofEpochSecond(Long.parseLong(signed.group(1))), now)
                                .abs()
                                .compareTo(LONGEST)
                        <= 0
                && secret(server)
                        .filter(secret -> MessageDigest.isEqual(
                                signed.group(2).getBytes(StandardCharsets.US_ASCII),
                                signature(secret, signed.group(1) + "." + body)))
                        .isPresent();
    }

    private Optional<byte[]> secret(ServerId server) {
        return hooks.sealed(server)
                .flatMap(kept -> safe.open(owner(server), kept).fold(Optional::of, unreadable -> Optional.empty()));
    }

    private static byte[] signature(byte[] secret, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return Base64.getEncoder().encode(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
        }
    }

    private static String owner(ServerId server) {
        return "media_hook/" + server.value();
    }
}
