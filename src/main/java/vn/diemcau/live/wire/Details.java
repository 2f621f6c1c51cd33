package vn.diemcau.live.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Map;

/** The details of a refusal as JSON text. */
public final class Details {

    private Details() {}

    /** Writes them. */
    public static String text(Map<String, Object> details) {
        return Wire.fields(details).toString();
    }

    /**
     * Reads them back.
     *
     * @throws IllegalStateException when the text is damaged
     */
    public static Map<String, Object> read(String text) {
        try {
            return Wire.VALUES.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("The journal holds an answer that can't be read", damaged);
        }
    }
}
