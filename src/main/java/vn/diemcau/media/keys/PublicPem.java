package vn.diemcau.media.keys;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** Public keys as text (RFC 7468, section 13), the form in which media servers fetch them. */
final class PublicPem {

    private static final String BEGIN = "-----BEGIN PUBLIC KEY-----\n";
    private static final String END = "\n-----END PUBLIC KEY-----\n";
    private static final int LINE = 64;

    private PublicPem() {}

    static String of(PublicKey key) {
        byte[] newline = {'\n'};
        return BEGIN + Base64.getMimeEncoder(LINE, newline).encodeToString(key.getEncoded()) + END;
    }

    static RSAPublicKey read(String pem) {
        String base64 = pem.substring(BEGIN.length(), pem.length() - END.length());
        byte[] encoded = Base64.getMimeDecoder().decode(base64);
        try {
            return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("What was stored as a public key is one", impossible);
        }
    }
}
