package vn.diemcau.media.jitsi;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPrivateKey;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How this installation knows its Jitsi host; {@code src/docs/jitsi.md} tells what to set on the other side. */
@Dependent
public class JitsiSettings {

    /** Origin of the Jitsi host, such as https://hop.dienbien.example. Without it the built-in media is used. */
    @Inject
    @ConfigProperty(name = "diemcau.jitsi.url")
    Optional<String> url;

    /** The host's {@code app_id}; also the issuer of the tokens. */
    @Inject
    @ConfigProperty(name = "diemcau.jitsi.app-id", defaultValue = "diemcau")
    String appId;

    /** The host's {@code app_secret}, at least 32 bytes, when its tokens are HS256. */
    @Inject
    @ConfigProperty(name = "diemcau.jitsi.app-secret")
    Optional<String> appSecret;

    /** RSA private key (PEM, PKCS #8) when the host's tokens are RS256. */
    @Inject
    @ConfigProperty(name = "diemcau.jitsi.private-key")
    Optional<String> privateKey;

    /** Name of that key: the host fetches the public one as sha256(name).pem. */
    @Inject
    @ConfigProperty(name = "diemcau.jitsi.key-id")
    Optional<String> keyId;

    /** One of the host's accepted audiences. */
    @Inject
    @ConfigProperty(name = "diemcau.jitsi.audience", defaultValue = "diemcau")
    String audience;

    /** The host's domain where it verifies that, otherwise any. */
    @Inject
    @ConfigProperty(name = "diemcau.jitsi.subject", defaultValue = "*")
    String subject;

    /** Seconds after the click in which a page can connect; a slow line needs minutes to load the Jitsi page. */
    @Inject
    @ConfigProperty(name = "diemcau.jitsi.token-seconds", defaultValue = "300")
    int tokenSeconds;

    /** Lines of the picture that a site sends; 360 need about 500 kbit/s, 180 about 200. */
    @Inject
    @ConfigProperty(name = "diemcau.jitsi.video-height", defaultValue = "360")
    int videoHeight;

    /** How many pictures a page receives at once. */
    @Inject
    @ConfigProperty(name = "diemcau.jitsi.last-n", defaultValue = "4")
    int lastN;

    /** Tells whether a Jitsi host is set up, rightly or wrongly. */
    public boolean present() {
        return url.isPresent();
    }

    /**
     * The Jitsi media as set up.
     *
     * @throws IllegalArgumentException if a setting is missing or makes no sense; says which, without its value if secret
     */
    public JitsiMedia media() {
        var host = JitsiHost.of(url.orElseThrow(() -> missing("the URL")));
        var tokens = new TokenSettings(appId, audience, subject, Duration.ofSeconds(tokenSeconds));
        var page = new PageConfig(videoHeight, lastN);
        return privateKey
                .map(pem -> byKey(host, tokens, page, PemKey.rsa(pem)))
                .orElseGet(() -> bySecret(host, tokens, page));
    }

    private JitsiMedia byKey(JitsiHost host, TokenSettings tokens, PageConfig page, RSAPrivateKey key) {
        var signer = TokenSigner.rs256(key, keyId.orElseThrow(() -> missing("the name of the private key")));
        var rooms = new RoomNames(key.getPrivateExponent().toByteArray());
        return new JitsiMedia(host, rooms, new RoomTokens(tokens, signer), page);
    }

    private JitsiMedia bySecret(JitsiHost host, TokenSettings tokens, PageConfig page) {
        byte[] secret = appSecret
                .orElseThrow(() -> missing("the app secret or the private key"))
                .getBytes(StandardCharsets.UTF_8);
        var signer = TokenSigner.hs256(secret);
        return new JitsiMedia(host, new RoomNames(secret), new RoomTokens(tokens, signer), page);
    }

    private static IllegalArgumentException missing(String what) {
        return new IllegalArgumentException("Jitsi needs " + what);
    }
}
