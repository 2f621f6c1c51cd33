package vn.diemcau.sim;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON as it goes over the wire. */
final class Wire {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Wire() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** A WebSocket frame of a type. */
    static ObjectNode frame(String type) {
        return object().put("t", type);
    }

    /** A command of a type. */
    static ObjectNode command(String type) {
        return object().put("type", type);
    }

    static JsonNode read(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException garbled) {
            throw new IllegalStateException("The server sent no JSON: " + text, garbled);
        }
    }

    static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }
}
