package vn.diemcau.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A body whose fields are missing, too long, or otherwise not what they must be. */
@Provider
public class InvalidFields implements ExceptionMapper<ConstraintViolationException> {

    @Override
    public Response toResponse(ConstraintViolationException exception) {
        return BadRequest.of(exception.getConstraintViolations().stream()
                .map(InvalidFields::fault)
                .sorted(Comparator.comparing(BadRequest.Fault::field))
                .toList());
    }

    /** The reason is the name of the rule, such as NOT_BLANK or SIZE; the screen has the sentence. */
    private static BadRequest.Fault fault(ConstraintViolation<?> violation) {
        String rule = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return new BadRequest.Fault(
                field(violation.getPropertyPath()),
                rule.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT));
    }

    /** Without the names of our method and its parameter, which begin the path. */
    private static String field(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .skip(2)
                .map(Path.Node::toString)
                .collect(Collectors.joining("."));
    }
}
