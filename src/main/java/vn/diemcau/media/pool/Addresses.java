package vn.diemcau.media.pool;

import java.net.URI;
import java.util.List;
import java.util.Set;
import vn.diemcau.media.jitsi.JitsiHost;

/** Reads the addresses that an administrator types. */
public final class Addresses {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private Addresses() {}

    /**
     * Reads an address in the private network; slashes at its end do no harm.
     *
     * @throws IllegalArgumentException if it is no address of HTTP, or holds more than host, port and path
     */
    public static URI of(String text) {
        URI uri = URI.create(text.strip().replaceFirst("/+$", ""));
        boolean plain = uri.getRawUserInfo() == null && uri.getRawQuery() == null && uri.getRawFragment() == null;
        if (!plain || uri.getHost() == null || !SCHEMES.contains(uri.getScheme())) {
            throw new IllegalArgumentException("Not an address of HTTP");
        }
        return uri;
    }

    /** Reads several. */
    public static List<URI> of(List<String> texts) {
        return texts.stream()
                .filter(text -> !text.isBlank())
                .map(Addresses::of)
                .distinct()
                .toList();
    }

    /**
     * Reads the address of a script that our pages load.
     *
     * @throws IllegalArgumentException unless it is as safe as the page of a Jitsi host must be
     */
    public static URI script(String text) {
        URI uri = of(text);
        return new JitsiHost(URI.create(uri.getScheme() + "://" + uri.getRawAuthority()))
                .origin()
                .resolve(uri.getRawPath());
    }
}
