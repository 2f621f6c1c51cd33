package vn.diemcau.media.jitsi;

import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPrivateKey;
import java.time.Duration;

/**
 * How this installation knows its Jitsi host; {@code src/docs/jitsi.md} tells what to set on the other side. A text that is
 * not set is empty.
 *
 * @param url origin of the host; without it there is none
 * @param appId the host's {@code app_id}, the issuer of the tokens
 * @param audience one of the host's accepted audiences
 * @param subject the host's domain where it verifies that, otherwise {@code *}
 * @param tokenLife how long after the click a page can connect
 * @param appSecret the host's {@code app_secret}, when its tokens are HS256
 * @param privateKey RSA key (PEM, PKCS #8), when its tokens are RS256
 * @param keyId name of that key
 * @param videoHeight lines of the picture that a site sends
 * @param lastN how many pictures a page receives at once
 */
public record JitsiSettings(
        String url,
        String appId,
        String audience,
        String subject,
        Duration tokenLife,
        String appSecret,
        String privateKey,
        String keyId,
        int videoHeight,
        int lastN) {

    /** Tells whether a Jitsi host is set up, rightly or wrongly. */
    public boolean present() {
        return !url.isEmpty();
    }

    /**
     * The Jitsi media as set up.
     *
     * @throws IllegalArgumentException if a setting is missing or makes no sense; says which, without its value if secret
     */
    public JitsiMedia media() {
        var host = JitsiHost.of(url);
        return privateKey.isEmpty() ? bySecret(host) : byKey(host, PemKey.rsa(privateKey));
    }

    private JitsiMedia byKey(JitsiHost host, RSAPrivateKey key) {
        require(keyId, "the name of the private key");
        return media(
                host, TokenSigner.rs256(key, keyId), key.getPrivateExponent().toByteArray());
    }

    private JitsiMedia bySecret(JitsiHost host) {
        require(appSecret, "the app secret or the private key");
        byte[] secret = appSecret.getBytes(StandardCharsets.UTF_8);
        return media(host, TokenSigner.hs256(secret), secret);
    }

    private JitsiMedia media(JitsiHost host, TokenSigner signer, byte[] roomKey) {
        var tokens = new TokenSettings(appId, audience, subject, tokenLife);
        return new JitsiMedia(
                host, new RoomNames(roomKey), new RoomTokens(tokens, signer), new PageConfig(videoHeight, lastN));
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
