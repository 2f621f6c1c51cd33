package vn.diemcau.web;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import vn.diemcau.kernel.Refusal;

/** The answer to a request that can't be read: which fields, and why. It repeats nothing of what was sent but their names. */
final class BadRequest {

    private BadRequest() {}

    /** A field of the body, and what is wrong with it. */
    record Fault(String field, String reason) {}

    static Response of(List<Fault> faults) {
        return RefusalAnswer.of(
                Response.Status.BAD_REQUEST.getStatusCode(),
                Refusal.of(RequestRefusal.BAD_REQUEST, Map.of("fields", faults)));
    }

    static Response of(String field, String reason) {
        return of(List.of(new Fault(field, reason)));
    }
}
