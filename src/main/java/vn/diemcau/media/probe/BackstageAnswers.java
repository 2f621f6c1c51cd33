package vn.diemcau.media.probe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Map;
import java.util.Optional;

/** Reads what Prosody, Jicofo, the bridges and the recorders answer in their private network. */
final class BackstageAnswers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int SERVER_ERROR = 500;

    /** Jicofo calls a bridge overloaded from here on (its {@code reference.conf}). */
    private static final double OVERLOADED = 0.8;

    private static final int WORDS = 200;
    private static final int PERCENT = 100;

    private BackstageAnswers() {}

    /** Jitsi's {@code mod_muc_census}; it answers 400 when the host of the request is not its XMPP domain. */
    static Judgement census(Reply reply) {
        JsonNode rooms = json(reply).path("room_census");
        if (rooms.isArray()) {
            return Judgement.good("OK", Map.of("rooms", rooms.size()));
        }
        return switch (reply.status()) {
            case NOT_FOUND -> Judgement.weak("NO_MODULE");
            case BAD_REQUEST -> Judgement.weak("OTHER_HOST");
            default -> Judgement.odd(reply);
        };
    }

    /** Jitsi's {@code mod_muc_size}, asked for no room: it is there when it says so; 404 would be its word for a room that is not. */
    static Judgement roomSize(Reply reply) {
        return switch (reply.status()) {
            case BAD_REQUEST, FORBIDDEN -> Judgement.good();
            case NOT_FOUND -> Judgement.weak("NO_MODULE");
            default -> Judgement.odd(reply);
        };
    }

    /** A command that was given without a token: only a refusal is good news. */
    static Judgement command(Reply reply) {
        return switch (reply.status()) {
            case UNAUTHORIZED, FORBIDDEN -> Judgement.good();
            case OK -> Judgement.bad("OPEN");
            case NOT_FOUND -> Judgement.weak("NO_MODULE");
            default -> Judgement.odd(reply);
        };
    }

    /** The route is there only when {@code jicofo.health.enabled} is on. */
    static Judgement focusHealth(Reply reply) {
        return reply.status() == NOT_FOUND ? Judgement.weak("NO_ROUTE") : health(reply);
    }

    static Judgement focusStats(Reply reply) {
        JsonNode bridges = json(reply).path("bridge_selector");
        if (bridges.isMissingNode()) {
            return Judgement.odd(reply);
        }
        int all = bridges.path("bridge_count").asInt();
        int usable = bridges.path("operational_bridge_count").asInt(all);
        Map<String, Object> details = Map.of("bridges", all, "usable", usable);
        return usable == 0 ? Judgement.bad("NO_BRIDGE", details) : Judgement.good("OK", details);
    }

    static Judgement health(Reply reply) {
        if (reply.status() == OK) {
            return Judgement.good();
        }
        return reply.status() >= SERVER_ERROR
                ? Judgement.bad("SICK", Map.of("said", words(reply)))
                : Judgement.odd(reply);
    }

    static Judgement bridgeStats(Reply reply) {
        if (reply.status() == NOT_FOUND) {
            return Judgement.weak("NO_ROUTE");
        }
        JsonNode stats = json(reply);
        if (!stats.has("stress_level")) {
            return Judgement.odd(reply);
        }
        double stress = stats.path("stress_level").asDouble();
        Map<String, Object> details = Map.of("percent", Math.round(stress * PERCENT));
        if (stats.path("drain").asBoolean()) {
            return Judgement.weak("DRAINING", details);
        }
        return stress >= OVERLOADED ? Judgement.weak("LOADED", details) : Judgement.good("OK", details);
    }

    /** What a bridge carries, if it tells. */
    static Optional<Carried> carried(Reply reply) {
        JsonNode stats = json(reply);
        return stats.has("stress_level")
                ? Optional.of(new Carried(
                        stats.path("stress_level").asDouble(),
                        stats.path("participants").asInt()))
                : Optional.empty();
    }

    /** Whether a recorder waits for work, if it tells; one that is ill waits for nothing. */
    static Optional<Boolean> isFree(Reply reply) {
        return switch (recorder(reply).code()) {
            case "OK" -> Optional.of(true);
            case "BUSY", "SICK" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** Older recorders say only whether they are busy, newer ones also how they are. */
    static Judgement recorder(Reply reply) {
        JsonNode said = json(reply);
        JsonNode status = said.path("status");
        if (said.isMissingNode() || (status.isMissingNode() && !said.has("busy"))) {
            return Judgement.odd(reply);
        }
        if (status.at("/health/healthStatus").asText("HEALTHY").equals("UNHEALTHY")) {
            return Judgement.bad("SICK", Map.of("said", words(reply)));
        }
        boolean busy = said.path("busy").asBoolean()
                || status.path("busyStatus").asText().equals("BUSY");
        return Judgement.good(busy ? "BUSY" : "OK", Map.of());
    }

    /** Missing unless it is an object that came with 200. */
    private static JsonNode json(Reply reply) {
        try {
            JsonNode node = reply.status() == OK ? JSON.readTree(reply.body()) : MissingNode.getInstance();
            return node.isObject() ? node : MissingNode.getInstance();
        } catch (JsonProcessingException notJson) {
            return MissingNode.getInstance();
        }
    }

    private static String words(Reply reply) {
        String words = reply.body().strip();
        return words.substring(0, Math.min(WORDS, words.length()));
    }
}
