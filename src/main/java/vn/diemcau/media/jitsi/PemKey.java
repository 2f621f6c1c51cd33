package vn.diemcau.media.jitsi;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the private key that an environment variable holds. */
public final class PemKey {

    private static final Pattern PKCS8 =
            Pattern.compile("-----BEGIN PRIVATE KEY-----(.*?)-----END PRIVATE KEY-----", Pattern.DOTALL);
    private static final int LEAST_BITS = 2048;

    private PemKey() {}

    /**
     * Reads an RSA key in PKCS #8 ({@code openssl genpkey -algorithm RSA}).
     *
     * @param pem the text, its line breaks real or written as {@code \n}, as tools that set variables need it
     * @throws IllegalArgumentException if it is no such key or shorter than 2048 bits (RFC 7518, section 3.3)
     */
    public static RSAPrivateKey rsa(String pem) {
        Matcher block = PKCS8.matcher(pem.replace("\\n", "\n"));
        if (!block.find()) {
            throw new IllegalArgumentException("The private key is not PEM of PKCS #8 (BEGIN PRIVATE KEY)");
        }
        RSAPrivateKey key = decode(block.group(1));
        if (key.getModulus().bitLength() < LEAST_BITS) {
            throw new IllegalArgumentException("The private key needs at least " + LEAST_BITS + " bits");
        }
        return key;
    }

    private static RSAPrivateKey decode(String base64) {
        try {
            byte[] encoded = Base64.getMimeDecoder().decode(base64);
            return (RSAPrivateKey) KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalArgumentException("The private key is not an RSA key", unreadable);
        }
    }
}
