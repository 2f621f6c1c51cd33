package vn.diemcau.sim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.diemcau.sim.Checks.Witness;

/**
 * The events of a meeting as its desks were told them. Who misses more than 500 events while it is away gets the state instead; of a stretch that every desk was spared
 * so, sites say what they were told, and the timeline says the rest.
 */
final class History {

    private final SortedMap<Long, JsonNode> events = new TreeMap<>();
    private final List<Witness> desks;

    private History(List<Witness> witnesses, JsonNode timeline) {
        desks = witnesses.stream().filter(Witness::desk).toList();
        desks.forEach(desk -> events.putAll(desk.seen().events()));
        witnesses.forEach(witness -> witness.seen().events().values().forEach(this::fill));
        timeline.path("entries").forEach(line -> fill(event(line)));
    }

    /** @param timeline the timeline of the meeting, by REST */
    static SortedMap<Long, JsonNode> of(List<Witness> witnesses, JsonNode timeline) {
        return new History(witnesses, timeline).events;
    }

    private void fill(JsonNode event) {
        long number = event.path("seq").asLong();
        if (desks.stream().allMatch(desk -> desk.seen().skipped(number))) {
            events.putIfAbsent(number, event);
        }
    }

    private static JsonNode event(JsonNode line) {
        JsonNode text = line.path("text");
        ObjectNode event = text.isObject() ? text.deepCopy() : Wire.object();
        event.remove("site");
        if (text.has("siteId")) {
            event.set("site", text.path("siteId"));
        }
        return event.put("seq", line.path("seq").asLong())
                .put("type", line.path("type").asText());
    }
}
