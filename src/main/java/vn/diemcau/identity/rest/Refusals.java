package vn.diemcau.identity.rest;

import jakarta.ws.rs.core.Response;
import vn.diemcau.identity.IdentityRefusal;
import vn.diemcau.kernel.Refusal;

/** How refusals of this feature travel over HTTP. */
final class Refusals {

    private Refusals() {}

    static Response answer(Refusal refusal) {
        return Response.status(status(IdentityRefusal.valueOf(refusal.code())))
                .entity(refusal)
                .build();
    }

    static Response answer(IdentityRefusal code) {
        return answer(Refusal.of(code));
    }

    private static int status(IdentityRefusal code) {
        return switch (code) {
            case LOGIN_FAILED, NOT_SIGNED_IN -> 401;
            case NOT_ALLOWED, LINK_INVALID -> 403;
            case NOT_FOUND -> 404;
            case LOGIN_TAKEN -> 409;
            case LOGIN_THROTTLED -> 429;
            case WEAK_PASSWORD, WRONG_PASSWORD, BAD_LOGIN, UNKNOWN_UNIT, UNKNOWN_SITE, SITE_NEEDED, OWN_ACCOUNT -> 422;
        };
    }
}
