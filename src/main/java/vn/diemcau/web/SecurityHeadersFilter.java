package vn.diemcau.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Tells browsers what our pages may do, so that what an attacker slips into one can do nothing. */
final class SecurityHeadersFilter extends HttpFilter {

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin");

    private final transient ContentPolicy policy;
    private final transient Supplier<Set<URI>> media;

    /**
     * @param policy the Content-Security-Policy
     * @param media the origins of the media servers, which may change while the application runs
     */
    SecurityHeadersFilter(ContentPolicy policy, Supplier<Set<URI>> media) {
        this.policy = policy;
        this.media = media;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        List<String> origins = media.get().stream().map(URI::toString).sorted().toList();
        ALWAYS.forEach(response::setHeader);
        response.setHeader("Content-Security-Policy", policy.allowing(origins));
        response.setHeader("Permissions-Policy", devices(origins));
        chain.doFilter(request, response);
    }

    private static String devices(List<String> origins) {
        String allowed =
                origins.stream().map(origin -> " \"" + origin + "\"").collect(Collectors.joining("", "(self", ")"));
        return "camera=%1$s, microphone=%1$s, display-capture=%1$s, geolocation=(), payment=(), usb=()"
                .formatted(allowed);
    }
}
