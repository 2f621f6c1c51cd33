package vn.diemcau.media.jitsi;

import java.time.Duration;

/** Settings of Jitsi hosts that do not exist. */
public final class JitsiHosts {

    static final String SECRET = "muoi-sau-cay-so-duong-nui-ve-ban-lang";

    private JitsiHosts() {}

    static JitsiSettings withSecret() {
        return with(SECRET, "", "");
    }

    static JitsiSettings withKey(String pem) {
        return with("", pem, "dienbien-2026");
    }

    /** A host whose operator forgot to hand over the secret. */
    public static JitsiSettings withoutSecret() {
        return with("", "", "");
    }

    /** A host that was never set up. */
    public static JitsiSettings none() {
        return settings("", "", "", "");
    }

    static JitsiSettings with(String secret, String pem, String keyId) {
        return settings("https://hop.dienbien.example/", secret, pem, keyId);
    }

    private static JitsiSettings settings(String url, String secret, String pem, String keyId) {
        return new JitsiSettings(url, "diemcau", "jitsi", "*", Duration.ofMinutes(5), secret, pem, keyId, 360, 4);
    }
}
