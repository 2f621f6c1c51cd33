package vn.diemcau.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import vn.diemcau.kernel.Refusal;

/** What JAX-RS itself refuses, in the form in which everything is refused. */
@Provider
public class HttpErrors implements ExceptionMapper<WebApplicationException> {

    @Override
    public Response toResponse(WebApplicationException exception) {
        Response response = exception.getResponse();
        if (response.hasEntity() || response.getStatus() < 400) {
            return response;
        }
        if (exception.getCause() instanceof TooLargeException large) {
            return TooLarge.answer(large);
        }
        return Response.fromResponse(RefusalAnswer.of(response.getStatus(), Refusal.of(code(response.getStatus()))))
                .build();
    }

    private static RequestRefusal code(int status) {
        return switch (status) {
            case 404 -> RequestRefusal.NOT_FOUND;
            case 405 -> RequestRefusal.METHOD_NOT_ALLOWED;
            case 406 -> RequestRefusal.NOT_ACCEPTABLE;
            case 413 -> RequestRefusal.TOO_LARGE;
            case 415 -> RequestRefusal.UNSUPPORTED_MEDIA_TYPE;
            default -> status < 500 ? RequestRefusal.BAD_REQUEST : RequestRefusal.INTERNAL;
        };
    }
}
