package vn.diemcau.live.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.Map;
import java.util.stream.Collectors;
import vn.diemcau.kernel.Refusal;

/** A text that is not a message of the protocol; never leaves this package. */
final class Malformed extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Refusal refusal;

    private Malformed(Refusal refusal) {
        super(refusal.code());
        this.refusal = refusal;
    }

    static Malformed unreadable() {
        return new Malformed(Refusal.of(MessageError.BAD_MESSAGE));
    }

    static Malformed field(String name) {
        return new Malformed(Refusal.of(MessageError.BAD_MESSAGE, Map.of("field", name)));
    }

    static Malformed type(String name) {
        return new Malformed(Refusal.of(MessageError.UNKNOWN_TYPE, Map.of("type", name)));
    }

    /** What Jackson could not read: the message's own complaint when there is one, else the field where it stumbled. */
    static Malformed because(JsonProcessingException wrong) {
        return wrong.getCause() instanceof Malformed inner ? inner : field(pathOf(wrong));
    }

    private static String pathOf(JsonProcessingException wrong) {
        return wrong instanceof JsonMappingException mapping
                ? mapping.getPath().stream().map(Malformed::step).collect(Collectors.joining("."))
                : "";
    }

    private static String step(JsonMappingException.Reference reference) {
        String name = reference.getFieldName();
        return name == null ? String.valueOf(reference.getIndex()) : name;
    }

    Refusal refusal() {
        return refusal;
    }
}
