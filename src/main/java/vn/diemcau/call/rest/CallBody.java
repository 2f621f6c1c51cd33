package vn.diemcau.call.rest;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.diemcau.call.CallWish;
import vn.diemcau.kernel.IdText;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.kernel.UnitId;

/**
 * Whom to call.
 *
 * @param title what about; may be missing
 * @param unitIds units whose sites are called
 * @param siteIds sites that are called by themselves
 */
public record CallBody(
        @Nullable String title,
        @Nullable List<@Nullable String> unitIds,
        @Nullable List<@Nullable String> siteIds) {

    /** The body that was sent. */
    static CallBody unlessMissing(@Nullable CallBody body) {
        if (body == null) {
            throw malformed("body");
        }
        return body;
    }

    CallWish wish() {
        return new CallWish(title, ids("unitIds", unitIds, UnitId::new), ids("siteIds", siteIds, SiteId::new));
    }

    private static <T> List<T> ids(String field, @Nullable List<@Nullable String> texts, Function<String, T> id) {
        return Optional.ofNullable(texts).orElse(List.of()).stream()
                .map(text -> id.apply(allowed(field, text)))
                .toList();
    }

    private static String allowed(String field, @Nullable String text) {
        if (text == null || !IdText.allowed(text)) {
            throw malformed(field);
        }
        return text;
    }

    private static BadRequestException malformed(String field) {
        return new BadRequestException(Response.status(Response.Status.BAD_REQUEST)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(new Refusal("BAD_REQUEST", Map.of("field", field)))
                .build());
    }
}
