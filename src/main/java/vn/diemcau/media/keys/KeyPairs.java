package vn.diemcau.media.keys;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

/** Makes key pairs that were never made before. */
@FunctionalInterface
public interface KeyPairs {

    /**
     * RSA with 2048 bits, the least that RS256 may have (RFC 7518, section 3.3): a meeting of 500 sites asks for 500 signatures
     * within seconds, longer keys make each three times as dear, and the tokens live for minutes.
     */
    int BITS = 2048;

    /** A new one. */
    KeyPair next();

    /** RSA pairs. */
    static KeyPairs rsa(SecureRandom random) {
        return () -> {
            try {
                var generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(BITS, random);
                return generator.generateKeyPair();
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException("Every Java has RSA", impossible);
            }
        };
    }
}
