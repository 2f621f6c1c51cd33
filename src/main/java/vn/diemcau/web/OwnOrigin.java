package vn.diemcau.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a request comes from our own pages, as far as a browser tells: its {@code Origin} names the host that the request was
 * sent to. The scheme is not compared, because a proxy that ends TLS may not tell it.
 */
final class OwnOrigin {

    private OwnOrigin() {}

    static boolean sent(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        return origin == null || matches(origin, request.getHeader("Host"));
    }

    static boolean matches(String origin, @Nullable String host) {
        return host != null
                && parsed(origin)
                        .map(uri -> host(uri).equals(withoutStandardPort(host, uri)))
                        .orElse(false);
    }

    private static Optional<URI> parsed(String origin) {
        try {
            return Optional.of(URI.create(origin)).filter(uri -> uri.getScheme() != null && uri.getHost() != null);
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    private static String host(URI origin) {
        String port = origin.getPort() < 0 ? "" : ":" + origin.getPort();
        return withoutStandardPort(origin.getHost() + port, origin);
    }

    /** A browser leaves the port of its scheme away, other clients may not. */
    private static String withoutStandardPort(String host, URI origin) {
        String standard = "https".equals(origin.getScheme()) ? ":443" : ":80";
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.endsWith(standard) ? lower.substring(0, lower.length() - standard.length()) : lower;
    }
}
