package vn.diemcau.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Tells browsers what our pages may do, so that what an attacker slips into one can do nothing. */
final class SecurityHeadersFilter extends HttpFilter {

    private final transient Map<String, String> headers;

    /**
     * @param policy the Content-Security-Policy
     * @param jitsi origin of the Jitsi host, if there is one
     */
    SecurityHeadersFilter(String policy, Optional<String> jitsi) {
        String devices = "(self" + jitsi.map(origin -> " \"" + origin + "\"").orElse("") + ")";
        headers = Map.of(
                "Content-Security-Policy", policy,
                "X-Content-Type-Options", "nosniff",
                "Referrer-Policy", "no-referrer",
                "Cross-Origin-Opener-Policy", "same-origin",
                "Permissions-Policy",
                        "camera=%1$s, microphone=%1$s, display-capture=%1$s, geolocation=(), payment=(), usb=()"
                                .formatted(devices));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        headers.forEach(response::setHeader);
        chain.doFilter(request, response);
    }
}
