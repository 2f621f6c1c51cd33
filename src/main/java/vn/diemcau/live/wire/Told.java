package vn.diemcau.live.wire;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.diemcau.live.core.Capacity;
import vn.diemcau.live.core.Entry;
import vn.diemcau.live.core.Event;
import vn.diemcau.live.core.FloorGranted;

/**
 * An event as clients are told of it: under short names, with nothing that a client knows from its state.
 *
 * @param n its number
 * @param at when it happened
 * @param by in which capacity somebody at the desk brought it about; null for the server, and for a site, which the event names
 * @param event what happened
 */
record Told(long n, Instant at, @Nullable Capacity by, Event event) {

    /** The fields that come most often have one letter. */
    private static final Map<String, String> SHORT = Map.of("site", "s", "heads", "h", "turn", "k", "seconds", "d");

    /** Which of our servers hears a site is our own affair. */
    private static final List<String> OURS = List.of("node");

    /** Follows from the time of the event and the length of the turn. */
    private static final String END = "until";

    private static final List<String> HEAD = List.of("n", "at", "by");

    static Told of(Entry entry) {
        Capacity by = entry.by().as();
        boolean atDesk = by != Capacity.SERVER && by != Capacity.SITE;
        return new Told(entry.seq(), entry.at(), atDesk ? by : null, entry.event());
    }

    /** All of it, the number included. */
    ObjectNode node() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("n", n);
        node.put("at", at.toEpochMilli());
        node.put("e", EventJson.type(event));
        if (by != null) {
            node.put("by", by.name());
        }
        ObjectNode fields = Wire.fields(event).remove(OURS);
        if (event instanceof FloorGranted) {
            fields.remove(END);
        }
        fields.properties()
                .forEach(field -> node.set(SHORT.getOrDefault(field.getKey(), field.getKey()), field.getValue()));
        return node;
    }

    /** Reads what {@link #node} has written. */
    static Told of(ObjectNode node) {
        Head head = Wire.value(node.deepCopy().retain(HEAD), Head.class);
        ObjectNode fields = node.deepCopy().remove(HEAD);
        String type = fields.remove("e").asText();
        SHORT.forEach((name, letter) -> {
            if (fields.has(letter)) {
                fields.set(name, fields.remove(letter));
            }
        });
        if (EventTypes.named(type) == FloorGranted.class) {
            fields.put(
                    END, head.at.toEpochMilli() + 1000L * fields.path("seconds").asLong());
        }
        return new Told(head.n, head.at, head.by, Wire.value(fields, EventTypes.named(type)));
    }

    private record Head(long n, Instant at, @Nullable Capacity by) {}
}
