package vn.diemcau.sim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The server's own state must be what the devices have made of the events. */
final class StateChecks {

    private final Cast cast;
    private final JsonNode state;

    /** @param state the snapshot of the meeting, by REST */
    StateChecks(Cast cast, JsonNode state) {
        this.cast = cast;
        this.state = state;
    }

    /** Notes all of it. */
    void noteIn(Verdict verdict) {
        verdict.note(
                "the meeting is closed",
                state.path("phase").asText().equals("CLOSED"),
                state.path("phase").asText());
        verdict.note(
                "nobody has the floor any more",
                state.path("floor").isNull(),
                state.path("floor").toString());
        verdict.note("every device that stayed knows the state of the server", different());
        verdict.note("every site that stayed knows how many are there", miscounted());
        verdict.note("every site that stayed knows its own seat", misseated());
    }

    private List<String> miscounted() {
        ObjectNode counts = Wire.object()
                .put("sites", sites().count())
                .put("connected", sites().filter(StateChecks::isConnected).count())
                .put("present", sites().filter(StateChecks::isPresent).count())
                .put(
                        "heads",
                        sites().filter(StateChecks::isPresent)
                                .mapToLong(site -> site.path("heads").asLong())
                                .sum());
        return staying()
                .filter(device -> counts.properties().stream()
                        .anyMatch(count -> device.seen(seen ->
                                        seen.roster().path(count.getKey()).asLong())
                                != count.getValue().asLong()))
                .map(device -> device.name() + ": " + device.seen(Seen::roster) + ", not " + counts)
                .toList();
    }

    private List<String> misseated() {
        return staying()
                .filter(device -> sites().noneMatch(site -> isSeat(device.seen(Seen::seat), site)))
                .map(device -> device.name() + ": " + device.seen(Seen::seat))
                .toList();
    }

    private static boolean isSeat(JsonNode own, JsonNode site) {
        return Stream.of("id", "name", "presence", "since", "heads", "roll", "rollBy")
                .allMatch(field -> own.path(field).equals(site.path(field)));
    }

    private static boolean isConnected(JsonNode site) {
        return site.path("presence").asText().equals("CONNECTED");
    }

    private static boolean isPresent(JsonNode site) {
        return site.path("roll").asText().equals("PRESENT");
    }

    private Stream<JsonNode> sites() {
        return StreamSupport.stream(state.path("sites").spliterator(), false);
    }

    private Stream<Device> staying() {
        return cast.devices().stream()
                .filter(device -> !device.isDesk())
                .filter(device -> device.seen(seen -> seen.phase().equals("CLOSED")));
    }

    private List<String> different() {
        String item = state.path("item").asText();
        return cast.devices().stream()
                .filter(device -> device.seen(seen -> seen.phase().equals("CLOSED")))
                .filter(device -> !device.seen(seen -> seen.item().orElse("").equals(item)
                        && seen.floor().isEmpty()
                        && seen.queue().size() == state.path("queue").size()))
                .map(Device::name)
                .toList();
    }
}
