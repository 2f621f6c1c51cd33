package vn.diemcau.sim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.diemcau.testkit.ToldEvents;

/**
 * What one device knows of the meeting: its own fold of the events it was sent. Notes a fault when a stretch of the journal is missing,
 * or when it is told an event again and otherwise; a snapshot may jump ahead, and the device then knows that it has not seen what lies before.
 */
final class Seen {

    private static final Map<String, BiConsumer<Seen, JsonNode>> EFFECTS = Map.ofEntries(
            Map.entry("Opened", (seen, event) -> seen.phase = "RUNNING"),
            Map.entry("Resumed", (seen, event) -> seen.phase = "RUNNING"),
            Map.entry("Suspended", (seen, event) -> seen.phase = "SUSPENDED"),
            Map.entry("Closed", (seen, event) -> seen.phase = "CLOSED"),
            Map.entry("ItemStarted", (seen, event) -> seen.item = text(event, "item")),
            Map.entry("HandRaised", (seen, event) -> seen.queue.add(text(event, "site"))),
            Map.entry("HandLowered", (seen, event) -> seen.queue.remove(text(event, "site"))),
            Map.entry("FloorGranted", Seen::granted),
            Map.entry("FloorEnded", (seen, event) -> seen.floor = null),
            Map.entry("SiteConnected", (seen, event) -> seen.connected.add(text(event, "site"))),
            Map.entry("SiteWeakened", Seen::gone),
            Map.entry("SiteLeft", Seen::gone),
            Map.entry("SiteRemoved", Seen::gone),
            Map.entry(
                    "Recovered",
                    (seen, event) -> event.path("sites").forEach(site -> seen.connected.remove(site.asText()))));

    private final SortedMap<Long, JsonNode> events = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private final List<Jump> jumps = new ArrayList<>();
    private final LinkedHashSet<String> queue = new LinkedHashSet<>();
    private final Set<String> connected = new HashSet<>();
    private final Map<String, JsonNode> reports = new HashMap<>();
    private long seq;
    private String phase = "UNKNOWN";
    private @Nullable String item;
    private @Nullable String floor;
    private String turn = "";
    private JsonNode roster = Wire.object();
    private JsonNode seat = Wire.object();

    private record Jump(long from, long to) {}

    /** Takes the whole state instead of the events before it. */
    void snapshot(long at, JsonNode state) {
        if (at < seq) {
            faults.add("a snapshot of " + at + " after event " + seq);
        }
        if (at > seq) {
            jumps.add(new Jump(seq, at));
        }
        seq = at;
        roster = state.path("roster");
        phase = text(state, "phase");
        item = state.path("item").textValue();
        floor = state.at("/floor/site").textValue();
        queue.clear();
        state.path("queue").forEach(hand -> queue.add(text(hand, "site")));
        connected.clear();
        state.path("sites").forEach(this::seated);
    }

    private void seated(JsonNode site) {
        if (text(site, "presence").equals("CONNECTED")) {
            connected.add(text(site, "id"));
        }
    }

    /**
     * Takes the next stretch.
     *
     * @return the events in it that are new, with their numbers and under their long names
     */
    List<ObjectNode> told(JsonNode frame) {
        long from = frame.path("from").asLong();
        if (from > seq) {
            faults.add("a stretch after " + from + " at position " + seq);
        }
        List<ObjectNode> fresh =
                ToldEvents.of(frame).stream().filter(this::isNew).toList();
        fresh.forEach(this::event);
        seq = Math.max(seq, frame.path("to").asLong());
        roster = frame.has("roster") ? frame.path("roster") : roster;
        return fresh;
    }

    private boolean isNew(JsonNode event) {
        long number = event.path("seq").asLong();
        if (number <= seq && !event.equals(events.getOrDefault(number, event))) {
            faults.add("event " + number + " is told otherwise");
        }
        return number > seq;
    }

    private void event(JsonNode event) {
        events.put(event.path("seq").asLong(), event);
        EFFECTS.getOrDefault(text(event, "type"), (seen, other) -> {}).accept(this, event);
    }

    /** Takes how the device's own seat is. */
    void seat(JsonNode own) {
        seat = own;
    }

    /** Takes what other devices report of themselves. */
    void reports(JsonNode news) {
        news.properties().forEach(report -> reports.put(report.getKey(), report.getValue()));
    }

    /** Whether the site has reported that its microphone is open for the turn that is going on. */
    boolean confirmed(String site) {
        JsonNode report = reports.getOrDefault(site, Wire.object());
        return text(report, "mic").equals("ON") && text(report, "turn").equals(turn);
    }

    private void granted(JsonNode event) {
        floor = text(event, "site");
        turn = text(event, "turn");
        queue.remove(floor);
    }

    private void gone(JsonNode event) {
        connected.remove(text(event, "site"));
    }

    /** Whether the desk sees that this site is here; a site's device is not told of the others. */
    boolean connected(String site) {
        return connected.contains(site);
    }

    /** What a site's device is told of all the others. */
    JsonNode roster() {
        return roster;
    }

    /** What a site's device is told of its own seat. */
    JsonNode seat() {
        return seat;
    }

    /** The position: everything up to the event with this number is known. */
    long seq() {
        return seq;
    }

    /** The events that this device was sent, by number. */
    SortedMap<Long, JsonNode> events() {
        return Collections.unmodifiableSortedMap(events);
    }

    /** Whether a snapshot spared the device this event. */
    boolean skipped(long number) {
        return jumps.stream().anyMatch(jump -> jump.from() < number && number <= jump.to());
    }

    /** What was wrong with the order of what came. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    String phase() {
        return phase;
    }

    Optional<String> item() {
        return Optional.ofNullable(item);
    }

    /** The site that has the floor. */
    Optional<String> floor() {
        return Optional.ofNullable(floor);
    }

    /** The sites that wait for the floor, in their order. */
    List<String> queue() {
        return List.copyOf(queue);
    }

    /** How many events of a type came. */
    long count(String type) {
        return events.values().stream()
                .filter(event -> text(event, "type").equals(type))
                .count();
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText();
    }
}
