package vn.diemcau.sim;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

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
