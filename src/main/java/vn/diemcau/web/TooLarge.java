package vn.diemcau.web;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A body that turned out larger than its address takes. */
@Provider
public class TooLarge implements ExceptionMapper<TooLargeException> {

    @Override
    public Response toResponse(TooLargeException exception) {
        return answer(exception);
    }

    static Response answer(TooLargeException exception) {
        return RefusalAnswer.of(
                Response.Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode(), BodyLimitFilter.refusal(exception.limit()));
    }
}
