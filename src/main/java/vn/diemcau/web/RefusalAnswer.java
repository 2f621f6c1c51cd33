package vn.diemcau.web;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.diemcau.kernel.Refusal;

/** Answers with a refusal as JSON, whatever kind of content the resource would have produced. */
final class RefusalAnswer {

    private RefusalAnswer() {}

    static Response of(int status, Refusal refusal) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(refusal)
                .build();
    }
}
