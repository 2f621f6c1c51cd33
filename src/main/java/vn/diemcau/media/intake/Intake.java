package vn.diemcau.media.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import vn.diemcau.media.pool.ServerId;

/**
 * Gives media servers their passes and recognises them. A pass is 256 random bits, so its plain digest is enough to keep; it is told once, when it is
 * made.
 */
public final class Intake {

    private static final int BYTES = 32;

    private final Passes passes;
    private final RandomGenerator random;

    /**
     * @param passes where digests are kept
     * @param random cryptographically strong
     */
    public Intake(Passes passes, RandomGenerator random) {
        this.passes = passes;
        this.random = random;
    }

    /** Makes a new pass; the one before opens nothing from here on. */
    public String issue(ServerId server, Instant at) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String pass = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        passes.put(server, digest(pass), at);
        return pass;
    }

    /** Whether this is the server's pass. */
    public boolean admits(ServerId server, String pass) {
        return passes.digest(server).filter(kept -> same(kept, digest(pass))).isPresent();
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    private static String digest(String pass) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(pass.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
