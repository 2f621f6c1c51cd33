package vn.diemcau.identity;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;

/** Hashes passwords with Argon2id (RFC 9106), so that a stolen table is of little use. */
@ApplicationScoped
public class Passwords {

    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;

    private final Argon2Function argon2;
    private final String hashOfNobody;
    /** Each hash holds some megabytes: many at once would be a way to exhaust the server without an account. */
    private final Semaphore atOnce =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));

    @Inject
    public Passwords(PasswordCost cost) {
        argon2 = Argon2Function.getInstance(cost.memoryKiB(), cost.passes(), cost.lanes(), HASH_BYTES, Argon2.ID);
        hashOfNobody = hash(Tokens.fresh());
    }

    /** The text to store: parameters, salt and hash. */
    public String hash(String password) {
        atOnce.acquireUninterruptibly();
        try {
            return Password.hash(password)
                    .addRandomSalt(SALT_BYTES)
                    .with(argon2)
                    .getResult();
        } finally {
            atOnce.release();
        }
    }

    /** Whether the password is the one that was stored. */
    public boolean matches(String password, String hash) {
        atOnce.acquireUninterruptibly();
        try {
            return Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
        } finally {
            atOnce.release();
        }
    }

    /** Takes as long as {@link #matches}: an unknown account must not answer sooner than a known one. */
    public void matchNobody(String password) {
        matches(password, hashOfNobody);
    }

    /** Whether the hash was made with other parameters than those of today. */
    public boolean outdated(String hash) {
        return !Argon2Function.getInstanceFromHash(hash).equals(argon2);
    }
}
