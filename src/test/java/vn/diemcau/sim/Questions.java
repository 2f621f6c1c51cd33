package vn.diemcau.sim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The commands of one device that have no answer yet, each with the id that it keeps however often it is sent. */
final class Questions {

    private final String device;
    private final @Nullable String site;
    private final Ledger ledger;
    private final Map<String, Open> open = new LinkedHashMap<>();
    private int count;

    private record Open(JsonNode command, CompletableFuture<Outcome> answer) {}

    Questions(String device, @Nullable String site, Ledger ledger) {
        this.device = device;
        this.site = site;
        this.ledger = ledger;
    }

    /** Gives a command its id and awaits the answer. */
    String add(JsonNode command, CompletableFuture<Outcome> answer) {
        String id = device + "-" + ++count;
        open.put(id, new Open(command, answer));
        return id;
    }

    /** The frame that asks for one command. */
    ObjectNode frame(String id, JsonNode command) {
        ObjectNode frame = Wire.frame("do").put("id", id);
        frame.set("cmd", command);
        return frame;
    }

    /** The frames to send once a line is up: everything unanswered, in its order. */
    List<ObjectNode> unanswered() {
        return open.entrySet().stream()
                .map(entry -> frame(entry.getKey(), entry.getValue().command()))
                .toList();
    }

    /** The frame that asks for this command again, if it has no answer yet. */
    Optional<ObjectNode> unanswered(String id) {
        return Optional.ofNullable(open.get(id)).map(asked -> frame(id, asked.command()));
    }

    /** Takes an answer; a second one to the same command changes nothing. */
    void answered(JsonNode frame) {
        String id = frame.path("id").asText();
        Optional.ofNullable(open.remove(id)).ifPresent(asked -> {
            var outcome = new Outcome(
                    id,
                    asked.command(),
                    site,
                    frame.path("seq").asLong(-1),
                    frame.path("code").asText(""));
            ledger.enter(outcome);
            asked.answer().completeAsync(() -> outcome);
        });
    }
}
