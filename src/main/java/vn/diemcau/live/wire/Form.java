package vn.diemcau.live.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/** Writes a value and reads it back by two functions. */
final class Form {

    private Form() {}

    /** Writes a value. */
    interface Writing<T> {
        void write(T value, JsonGenerator out) throws IOException;
    }

    /** Reads a value. */
    interface Reading<T> {
        T read(JsonParser in, DeserializationContext context) throws IOException;
    }

    static <T> StdSerializer<T> writing(Class<T> type, Writing<T> writing) {
        return new StdSerializer<>(type) {
            private static final long serialVersionUID = 1;

            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
                writing.write(value, out);
            }
        };
    }

    static <T> StdDeserializer<T> reading(Class<T> type, Reading<T> reading) {
        return new StdDeserializer<>(type) {
            private static final long serialVersionUID = 1;

            @Override
            public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
                try {
                    return reading.read(in, context);
                } catch (IllegalArgumentException wrong) {
                    return context.reportInputMismatch(this, "not a value of the protocol");
                }
            }
        };
    }
}
