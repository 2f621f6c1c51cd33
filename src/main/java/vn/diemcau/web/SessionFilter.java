package vn.diemcau.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.diemcau.identity.Caller;
import vn.diemcau.identity.CurrentCaller;
import vn.diemcau.identity.IdentityRefusal;
import vn.diemcau.identity.Sessions;
import vn.diemcau.kernel.Refusal;

/**
 * Finds out who makes a request to the interface. Everything but login, set-up and the version needs somebody who has signed in;
 * every change needs, besides the cookie, the secret that only our own pages can read.
 */
final class SessionFilter extends HttpFilter {

    private static final Set<String> OPEN = Set.of("/api/session", "/api/about", "/api/setup");
    private static final String SETUP = "/api/setup/";

    /** Media servers fetch our public keys, and everybody the weeks that offices show, without signing in; caches on the way may keep them. */
    private static final Set<String> PUBLIC =
            Set.of("/api/media/keys/", "/api/media/system-keys/", "/api/public-weeks/");

    /** Media servers show a pass of their own there. */
    private static final String BACKSTAGE = "/api/backstage/";

    /** Sites answer invitations there without signing in; the link's own secret comes in the body. */
    private static final String REPLY_LINKS = "/api/reply-links/";

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final String CSRF_HEADER = "X-Csrf-Token";

    private final transient Sessions sessions;
    private final transient CurrentCaller current;

    SessionFilter(Sessions sessions, CurrentCaller current) {
        this.sessions = sessions;
        this.current = current;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<String> token = token(request);
        Optional<Caller> caller = token.flatMap(sessions::caller);
        if (!isPublic(request)) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (caller.isEmpty() && !open(request)) {
            refuse(response, HttpServletResponse.SC_UNAUTHORIZED, Refusal.of(IdentityRefusal.NOT_SIGNED_IN));
        } else if (caller.isPresent() && needsCsrf(request) && !csrf(request, token.orElseThrow())) {
            refuse(response, HttpServletResponse.SC_FORBIDDEN, Refusal.of(RequestRefusal.CSRF));
        } else {
            caller.ifPresent(current::is);
            chain.doFilter(request, response);
        }
    }

    private boolean csrf(HttpServletRequest request, String token) {
        return sessions.csrfMatches(token, request.getHeader(CSRF_HEADER));
    }

    private static boolean open(HttpServletRequest request) {
        String path = request.getRequestURI();
        return OPEN.contains(path)
                || path.startsWith(SETUP)
                || path.startsWith(BACKSTAGE)
                || path.startsWith(REPLY_LINKS)
                || isPublic(request);
    }

    private static boolean isPublic(HttpServletRequest request) {
        return SAFE.contains(request.getMethod()) && PUBLIC.stream().anyMatch(request.getRequestURI()::startsWith);
    }

    private static boolean needsCsrf(HttpServletRequest request) {
        boolean signingIn =
                request.getMethod().equals("POST") && request.getRequestURI().equals("/api/session");
        return !SAFE.contains(request.getMethod())
                && !signingIn
                && !request.getRequestURI().startsWith(SETUP)
                && !request.getRequestURI().startsWith(REPLY_LINKS);
    }

    private static Optional<String> token(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(Sessions.COOKIE))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static void refuse(HttpServletResponse response, int status, Refusal refusal) throws IOException {
        JsonRefusal.send(response, status, refusal);
    }
}
