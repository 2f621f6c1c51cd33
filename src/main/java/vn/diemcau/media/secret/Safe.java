package vn.diemcau.media.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Refusal;

/**
 * Seals secrets for the database: AES-256-GCM (NIST SP 800-38D) with a random nonce, and the name of the row as associated
 * data, so that whoever can write the database can't move one server's secret to another.
 */
public final class Safe {

    /** Says how the rest is to be read, for the day when another cipher is needed. */
    private static final String FORM = "1.";

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Optional<SecretKey> master;
    private final RandomGenerator nonces;

    /**
     * @param master the installation's key; empty where nothing secret can be kept
     * @param nonces unpredictable
     */
    public Safe(Optional<SecretKey> master, RandomGenerator nonces) {
        this.master = master;
        this.nonces = nonces;
    }

    /** Whether there is a master key at all. */
    public boolean usable() {
        return master.isPresent();
    }

    /**
     * Seals a secret.
     *
     * @param owner the row that it belongs to; needed again to open it
     * @return text for the database, or {@link SecretRefusal#NO_SECRETS_KEY}
     */
    public Answer<String> seal(String owner, byte[] secret) {
        return withKey(key -> {
            byte[] nonce = new byte[NONCE_BYTES];
            nonces.nextBytes(nonce);
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, owner).doFinal(secret);
            return Answer.accepted(FORM + Base64.getEncoder().encodeToString(joined(nonce, sealed)));
        });
    }

    /**
     * Opens what was sealed for the same row.
     *
     * @return the secret, {@link SecretRefusal#NO_SECRETS_KEY} or {@link SecretRefusal#SECRET_UNREADABLE}
     */
    public Answer<byte[]> open(String owner, String sealed) {
        return withKey(key -> {
            byte[] bytes = Base64.getDecoder().decode(sealed.substring(FORM.length()));
            byte[] nonce = Arrays.copyOf(bytes, NONCE_BYTES);
            return Answer.accepted(cipher(Cipher.DECRYPT_MODE, key, nonce, owner)
                    .doFinal(bytes, NONCE_BYTES, bytes.length - NONCE_BYTES));
        });
    }

    private <T> Answer<T> withKey(Act<T> act) {
        if (master.isEmpty()) {
            return Answer.refused(Refusal.of(SecretRefusal.NO_SECRETS_KEY));
        }
        try {
            return act.with(master.get());
        } catch (GeneralSecurityException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            return Answer.refused(Refusal.of(SecretRefusal.SECRET_UNREADABLE));
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, String owner) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /** Something that needs the master key. */
    private interface Act<T> {
        Answer<T> with(SecretKey key) throws GeneralSecurityException;
    }
}
