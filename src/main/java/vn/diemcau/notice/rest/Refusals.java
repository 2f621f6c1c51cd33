package vn.diemcau.notice.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import vn.diemcau.kernel.Refusal;

/** How refusals travel over HTTP: those of notices, and those of the calendar that a link or a reminder may meet. */
final class Refusals {

    private static final int UNPROCESSABLE = 422;
    private static final Map<String, Integer> STATUS = Map.of(
            "REPLY_LINK_GONE", Response.Status.GONE.getStatusCode(),
            "NOT_FOUND", Response.Status.NOT_FOUND.getStatusCode(),
            "NOT_ALLOWED", Response.Status.FORBIDDEN.getStatusCode(),
            "THROTTLED", 429);

    private Refusals() {}

    static Response answer(Refusal refusal) {
        return Response.status(STATUS.getOrDefault(refusal.code(), UNPROCESSABLE))
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(refusal)
                .build();
    }
}
