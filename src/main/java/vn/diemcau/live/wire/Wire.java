package vn.diemcau.live.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * How values are written on the wire: identifiers as text, times as epoch milliseconds, missing values left out. Reading is strict:
 * an unknown field, a repeated one, a number in quotes or anything after the end is an error, never a guess.
 */
final class Wire {

    /** Values, events and commands by their fields. */
    static final ObjectMapper VALUES = JsonMapper.builder()
            .addModule(new ValueModule())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .defaultPropertyInclusion(including(JsonInclude.Include.NON_NULL))
            .build();

    /** Messages: commands in them carry their type. */
    private static final ObjectMapper MESSAGES = VALUES.copy().registerModule(new TypedModule());

    /** A missing value is written as null: the state always has all its fields. */
    private static final ObjectMapper STATE =
            VALUES.copy().setDefaultPropertyInclusion(including(JsonInclude.Include.ALWAYS));

    private Wire() {}

    private static JsonInclude.Value including(JsonInclude.Include values) {
        return JsonInclude.Value.construct(values, JsonInclude.Include.ALWAYS);
    }

    static ObjectNode object(String text) {
        try {
            return object(VALUES.readTree(text));
        } catch (JsonProcessingException unreadable) {
            throw Malformed.unreadable();
        }
    }

    static ObjectNode object(JsonNode node) {
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw Malformed.unreadable();
    }

    /** An event or a command from its fields. */
    static <T> T value(ObjectNode fields, Class<T> type) {
        return read(VALUES, fields, type);
    }

    /** A message from its fields. */
    static <T> T message(ObjectNode fields, Class<T> type) {
        return read(MESSAGES, fields, type);
    }

    private static <T> T read(ObjectMapper mapper, ObjectNode fields, Class<T> type) {
        Fields.require(fields, type);
        try {
            return mapper.treeToValue(fields, type);
        } catch (JsonProcessingException wrong) {
            throw Malformed.because(wrong);
        }
    }

    /** The fields of an event or a command. */
    static ObjectNode fields(Object value) {
        return VALUES.valueToTree(value);
    }

    /** The fields of a message. */
    static ObjectNode messageFields(Object value) {
        return MESSAGES.valueToTree(value);
    }

    /** A state as text, with its empty fields too. */
    static String state(Object value) {
        try {
            return STATE.writeValueAsString(value);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException("A state can't be written", bug);
        }
    }
}
