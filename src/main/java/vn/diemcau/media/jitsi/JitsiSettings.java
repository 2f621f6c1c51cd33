package vn.diemcau.media.jitsi;

import java.nio.charset.StandardCharsets;

/**
 * How this installation knows its Jitsi host; {@code src/docs/jitsi.md} tells what to set on the other side. A text that is
 * not set is empty.
 *
 * @param url origin of the host; without it there is none
 * @param appId the host's {@code app_id}, the issuer of the tokens
 * @param audience one of the host's accepted audiences
 * @param subject the host's domain where it verifies that, otherwise {@code *}
 * @param appSecret the host's {@code app_secret}, when its tokens are HS256
 * @param privateKey RSA key (PEM, PKCS #8), when its tokens are RS256
 * @param keyId name of that key
 */
public record JitsiSettings(
        String url, String appId, String audience, String subject, String appSecret, String privateKey, String keyId) {

    /** Tells whether a Jitsi host is set up, rightly or wrongly. */
    public boolean present() {
        return !url.isEmpty();
    }

    /** Tells whether its tokens are RS256. */
    public boolean byKey() {
        return !privateKey.isEmpty();
    }

    /**
     * What signs its tokens.
     *
     * @throws IllegalArgumentException if a setting is missing or makes no sense; says which, without its value if secret
     */
    public TokenSigner signer() {
        if (byKey()) {
            require(keyId, "the name of the private key");
            return TokenSigner.rs256(PemKey.rsa(privateKey), keyId);
        }
        require(appSecret, "the app secret or the private key");
        return TokenSigner.hs256(appSecret.getBytes(StandardCharsets.UTF_8));
    }

    private static void require(String text, String what) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("Jitsi needs " + what);
        }
    }

    /** Leaves secret and key out. */
    @Override
    public String toString() {
        return "JitsiSettings[" + url + "]";
    }
}
