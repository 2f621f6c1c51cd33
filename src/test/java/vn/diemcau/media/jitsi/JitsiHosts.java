package vn.diemcau.media.jitsi;

import java.util.Optional;

/** Settings of Jitsi hosts that do not exist. */
public final class JitsiHosts {

    static final String SECRET = "muoi-sau-cay-so-duong-nui-ve-ban-lang";

    private JitsiHosts() {}

    static JitsiSettings withSecret() {
        var settings = new JitsiSettings();
        settings.url = Optional.of("https://hop.dienbien.example/");
        settings.appId = "diemcau";
        settings.appSecret = Optional.of(SECRET);
        settings.privateKey = Optional.empty();
        settings.keyId = Optional.empty();
        settings.audience = "jitsi";
        settings.subject = "*";
        settings.tokenSeconds = 300;
        settings.videoHeight = 360;
        settings.lastN = 4;
        return settings;
    }

    static JitsiSettings withKey(String pem) {
        JitsiSettings settings = withSecret();
        settings.privateKey = Optional.of(pem);
        settings.keyId = Optional.of("dienbien-2026");
        return settings;
    }

    /** A host whose operator forgot to hand over the secret. */
    public static JitsiSettings withoutSecret() {
        JitsiSettings settings = withSecret();
        settings.appSecret = Optional.empty();
        return settings;
    }
}
