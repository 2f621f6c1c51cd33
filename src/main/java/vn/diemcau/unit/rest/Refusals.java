package vn.diemcau.unit.rest;

import jakarta.ws.rs.core.Response;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.unit.history.UnitRefusal;

/** How refusals of this feature travel over HTTP. */
final class Refusals {

    private static final int UNPROCESSABLE = 422;

    private Refusals() {}

    static Response answer(Refusal refusal) {
        boolean conflict = refusal.code().equals(UnitRefusal.STALE_VERSION.name());
        int status = conflict ? Response.Status.CONFLICT.getStatusCode() : UNPROCESSABLE;
        return Response.status(status).entity(refusal).build();
    }

    static Response answer(UnitRefusal code) {
        return answer(Refusal.of(code));
    }

    static Response notAllowed() {
        return Response.status(Response.Status.FORBIDDEN)
                .entity(Refusal.of("NOT_ALLOWED"))
                .build();
    }
}
