package vn.diemcau.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.stream.Collectors;

/** A body that is not JSON, or not the JSON that was expected. */
@Provider
public class UnreadableJson implements ExceptionMapper<JsonProcessingException> {

    @Override
    public Response toResponse(JsonProcessingException exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof TooLargeException large) {
                return TooLarge.answer(large);
            }
        }
        return BadRequest.of(field(exception), reason(exception));
    }

    private static String reason(JsonProcessingException exception) {
        if (exception instanceof UnrecognizedPropertyException) {
            return "UNKNOWN_FIELD";
        }
        return exception instanceof MismatchedInputException ? "WRONG_TYPE" : "MALFORMED";
    }

    private static String field(JsonProcessingException exception) {
        return exception instanceof JsonMappingException mapping ? path(mapping.getPath()) : "";
    }

    private static String path(List<JsonMappingException.Reference> path) {
        return path.stream().map(UnreadableJson::step).collect(Collectors.joining("."));
    }

    private static String step(JsonMappingException.Reference step) {
        return step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName();
    }
}
