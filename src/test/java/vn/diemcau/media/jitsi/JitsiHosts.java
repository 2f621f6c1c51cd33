package vn.diemcau.media.jitsi;

/** Settings of Jitsi hosts that do not exist. */
public final class JitsiHosts {

    public static final String SECRET = "muoi-sau-cay-so-duong-nui-ve-ban-lang";

    private JitsiHosts() {}

    /** A host that shares a secret with us. */
    public static JitsiSettings withSecret() {
        return with(SECRET, "", "");
    }

    static JitsiSettings withKey(String pem) {
        return with("", pem, "dienbien-2026");
    }

    /** A host whose operator forgot to hand over the secret. */
    public static JitsiSettings withoutSecret() {
        return with("", "", "");
    }

    static JitsiSettings with(String secret, String pem, String keyId) {
        return new JitsiSettings("https://hop.dienbien.example/", "diemcau", "jitsi", "*", secret, pem, keyId);
    }
}
