package vn.diemcau.live.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** Which fields a message must have: those of its record that are not marked {@code @Nullable}. */
final class Fields {

    private Fields() {}

    static void require(JsonNode object, Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (isRequired(component) && !object.hasNonNull(component.getName())) {
                throw Malformed.field(component.getName());
            }
        }
    }

    private static boolean isRequired(RecordComponent component) {
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
