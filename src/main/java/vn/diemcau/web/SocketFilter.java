package vn.diemcau.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import vn.diemcau.identity.Caller;
import vn.diemcau.identity.IdentityRefusal;
import vn.diemcau.identity.Passport;
import vn.diemcau.identity.Sessions;
import vn.diemcau.kernel.Refusal;

/**
 * Lets a handshake through that carries a valid session. A browser shows by its {@code Origin}, which is checked before, that one of our own pages
 * asks; a client without one shows it by the session's CSRF token, which a foreign page can't read.
 */
final class SocketFilter extends HttpFilter {

    private static final String CSRF_HEADER = "X-Csrf-Token";

    private final transient Sessions sessions;

    SocketFilter(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String token = token(request).orElse("");
        Optional<Caller> caller = sessions.caller(token);
        if (caller.isEmpty()) {
            JsonRefusal.send(response, HttpServletResponse.SC_UNAUTHORIZED, Refusal.of(IdentityRefusal.NOT_SIGNED_IN));
        } else if (request.getHeader("Origin") == null
                && !sessions.csrfMatches(token, request.getHeader(CSRF_HEADER))) {
            JsonRefusal.send(response, HttpServletResponse.SC_FORBIDDEN, Refusal.of(RequestRefusal.CSRF));
        } else {
            chain.doFilter(new Admitted(request, new Passport(caller.get(), token)), response);
        }
    }

    private static Optional<String> token(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(Sessions.COOKIE))
                .map(Cookie::getValue)
                .findFirst();
    }

    /** The handshake with its passport, which the container hands on to the connection. */
    private static final class Admitted extends HttpServletRequestWrapper {

        private final Passport passport;

        Admitted(HttpServletRequest request, Passport passport) {
            super(request);
            this.passport = passport;
        }

        @Override
        public Principal getUserPrincipal() {
            return passport;
        }
    }
}
