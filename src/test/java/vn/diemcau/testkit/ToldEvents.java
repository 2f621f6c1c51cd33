package vn.diemcau.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The events of a frame with their numbers, under the long names that are easier to read than those on the wire. */
public final class ToldEvents {

    private static final Map<String, String> LONG =
            Map.of("e", "type", "s", "site", "h", "heads", "k", "turn", "d", "seconds");

    private ToldEvents() {}

    /** Each event of an {@code events} frame, as {@code {seq, at, type, by, site, heads, …}}. */
    public static List<ObjectNode> of(JsonNode frame) {
        var events = new ArrayList<ObjectNode>();
        long seq = frame.path("from").asLong();
        for (JsonNode told : frame.path("events")) {
            seq = told.path("n").asLong(seq + 1);
            ObjectNode event = inFull(told.deepCopy());
            event.put("seq", seq);
            events.add(event);
        }
        return events;
    }

    private static ObjectNode inFull(ObjectNode event) {
        event.remove("n");
        LONG.forEach((letter, name) -> {
            if (event.has(letter)) {
                event.set(name, event.remove(letter));
            }
        });
        return event;
    }
}
