package vn.diemcau.live.wire;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.live.core.Actor;
import vn.diemcau.live.core.Capacity;
import vn.diemcau.live.core.Entry;
import vn.diemcau.live.core.Event;
import vn.diemcau.live.core.RollCallCorrected;

/** Events as JSON: to the clients with number, time and author, in the journal with their own fields only. */
public final class EventJson {

    /** What sites do not read: why the desk excused somebody can be a matter of health. */
    private static final Map<Class<? extends Event>, List<String>> DESK_ONLY =
            Map.of(RollCallCorrected.class, List.of("reason"));

    /** What no client reads: which of our servers hears a site is our own affair. */
    private static final List<String> OURS = List.of("node");

    private static final List<String> HEAD = List.of("seq", "at", "type", "by");

    private EventJson() {}

    /** The name of the event's type, on the wire and in the journal. */
    public static String type(Event event) {
        return EventTypes.nameOf(event);
    }

    /** The event's own fields as JSON text. */
    public static String body(Event event) {
        return Wire.fields(event).toString();
    }

    /**
     * Reads back what {@link #type} and {@link #body} have written.
     *
     * @throws IllegalStateException when the journal holds what this version can't read
     */
    public static Event event(String type, String body) {
        try {
            return Wire.value(Wire.object(body), EventTypes.named(type));
        } catch (Malformed damaged) {
            throw new IllegalStateException("The journal holds an event " + type + " that can't be read", damaged);
        }
    }

    /** The event as this audience may read it. */
    static ObjectNode node(Entry entry, Audience audience) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("seq", entry.seq());
        node.put("at", entry.at().toEpochMilli());
        node.put("type", type(entry.event()));
        node.set("by", by(entry.by()));
        ObjectNode fields = Wire.fields(entry.event());
        fields.remove(OURS);
        if (audience == Audience.SITE) {
            fields.remove(DESK_ONLY.getOrDefault(entry.event().getClass(), List.of()));
        }
        return node.setAll(fields);
    }

    private static ObjectNode by(Actor actor) {
        return Wire.fields(new By(actor.as(), actor.name(), actor.site()));
    }

    /** Reads what a client is told of an event; who it was is known by name only. */
    static Entry entry(ObjectNode node) {
        Head head = Wire.value(node.deepCopy().retain(HEAD), Head.class);
        ObjectNode fields = node.deepCopy().remove(HEAD);
        return new Entry(head.seq, head.at, head.by.actor(), Wire.value(fields, EventTypes.named(head.type)));
    }

    private record Head(long seq, Instant at, String type, By by) {}

    private record By(Capacity as, String name, @Nullable SiteId site) {

        Actor actor() {
            return new Actor(as, name, null, site);
        }
    }
}
