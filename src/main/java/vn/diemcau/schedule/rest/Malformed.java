package vn.diemcau.schedule.rest;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.IdText;
import vn.diemcau.kernel.Refusal;

/** A request whose text cannot be read at all; what can be read and is wrong is refused by the rules instead. */
final class Malformed extends BadRequestException {

    private static final long serialVersionUID = 1L;

    /** @param field the part of the request that cannot be read */
    Malformed(String field) {
        super(Response.status(Response.Status.BAD_REQUEST)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(new Refusal("BAD_REQUEST", Map.of("field", field)))
                .build());
    }

    /** A part of the request that must be there. */
    static <T> T present(String field, @Nullable T value) {
        if (value == null) {
            throw new Malformed(field);
        }
        return value;
    }

    /** An identifier that may be missing; an empty one is none. */
    static <T> @Nullable T read(String field, @Nullable String text, Function<String, T> id) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        if (!IdText.allowed(text)) {
            throw new Malformed(field);
        }
        return id.apply(text);
    }

    /** The body that was sent; a request without one cannot be read either. */
    static <T> T unlessMissing(@Nullable T body) {
        if (body == null) {
            throw new Malformed("body");
        }
        return body;
    }
}
