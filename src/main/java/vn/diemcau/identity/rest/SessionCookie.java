package vn.diemcau.identity.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import vn.diemcau.identity.SessionLife;
import vn.diemcau.identity.Sessions;

/** The cookie that carries a login. Scripts can't read it, and a browser sends it only from our own pages. */
@ApplicationScoped
class SessionCookie {

    private final SessionLife life;

    @Inject
    SessionCookie(SessionLife life) {
        this.life = life;
    }

    NewCookie carrying(String token, boolean https) {
        return cookie(token, https, (int) life.absolute().toSeconds());
    }

    NewCookie removed(boolean https) {
        return cookie("", https, 0);
    }

    private static NewCookie cookie(String value, boolean https, int seconds) {
        return new NewCookie.Builder(Sessions.COOKIE)
                .value(value)
                .path("/")
                .httpOnly(true)
                .secure(https)
                .sameSite(NewCookie.SameSite.STRICT)
                .maxAge(seconds)
                .build();
    }
}
