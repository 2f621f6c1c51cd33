package vn.diemcau.media.jitsi;

import java.net.URI;
import java.util.Set;

/**
 * Where Jitsi Meet answers.
 *
 * @param origin scheme, host and port only; https, except on this machine itself, because the IFrame API always opens the
 *     room by https and a browser gives camera and microphone to secure pages only
 */
public record JitsiHost(URI origin) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1");

    public JitsiHost {
        if (!isOrigin(origin) || !isSecure(origin)) {
            throw new IllegalArgumentException("Not the https origin of a Jitsi host: " + origin);
        }
    }

    /**
     * Reads a setting.
     *
     * @param text such as {@code https://hop.dienbien.example}; one slash at the end does no harm
     * @throws IllegalArgumentException if it is not an origin
     */
    public static JitsiHost of(String text) {
        return new JitsiHost(URI.create(text.strip().replaceFirst("/$", "")));
    }

    /** Host name and, unless usual, port: the first argument of the IFrame API. */
    public String domain() {
        return origin.getRawAuthority();
    }

    /** The IFrame API of this very host, so that both have the same version. */
    public URI script() {
        return origin.resolve("/external_api.js");
    }

    private static boolean isOrigin(URI uri) {
        return uri.getHost() != null
                && uri.getRawUserInfo() == null
                && uri.getRawPath().isEmpty()
                && uri.getRawQuery() == null
                && uri.getRawFragment() == null;
    }

    private static boolean isSecure(URI uri) {
        return "https".equals(uri.getScheme())
                || ("http".equals(uri.getScheme()) && THIS_MACHINE.contains(uri.getHost()));
    }
}
