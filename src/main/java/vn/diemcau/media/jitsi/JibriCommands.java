package vn.diemcau.media.jitsi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import vn.diemcau.media.Recorders;

/** Commands Jibri over its HTTP interface (jibri, doc/http_api.md); no redirection is followed. */
public final class JibriCommands implements Recorders {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String API = "/jibri/api/v1.0/";
    private static final int OK = 200;
    private static final int LONGEST = 65_536;

    private final Duration patience;
    private final HttpClient client;

    /** @param patience how long one command may take altogether */
    public JibriCommands(Duration patience) {
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public CompletableFuture<Doing> doing(URI recorder) {
        return client.sendAsync(request(recorder, "health").GET().build(), BodyHandlers.ofString())
                .thenApply(answer -> answer.statusCode() == OK ? read(answer.body()) : Doing.AWAY)
                .exceptionally(silent -> Doing.AWAY);
    }

    /** Older replies say only whether it is busy; newer ones also whether it is well. */
    private static Doing read(String body) {
        try {
            JsonNode said = JSON.readTree(body.substring(0, Math.min(body.length(), LONGEST)));
            JsonNode status = said.path("status");
            String health = status.path("health").path("healthStatus").asText("HEALTHY");
            boolean busy = said.path("busy").asBoolean()
                    || !status.path("busyStatus").asText("IDLE").equals("IDLE");
            if (!health.equals("HEALTHY") || !said.isObject()) {
                return Doing.AWAY;
            }
            return busy ? Doing.BUSY : Doing.IDLE;
        } catch (JsonProcessingException unreadable) {
            return Doing.AWAY;
        }
    }

    @Override
    public CompletableFuture<Integer> start(URI recorder, String session, URI base, String room) {
        var call = Map.of("baseUrl", base.toString(), "callName", room);
        return post(
                recorder,
                "startService",
                Map.of("sessionId", session, "callParams", Map.of("callUrlInfo", call), "sinkType", "file"));
    }

    @Override
    public CompletableFuture<Integer> stop(URI recorder) {
        return post(recorder, "stopService", Map.of());
    }

    private CompletableFuture<Integer> post(URI recorder, String what, Map<String, Object> body) {
        HttpRequest request = request(recorder, what)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(text(body)))
                .build();
        return client.sendAsync(request, BodyHandlers.discarding())
                .thenApply(HttpResponse::statusCode)
                .exceptionally(silent -> 0);
    }

    private HttpRequest.Builder request(URI recorder, String what) {
        return HttpRequest.newBuilder(URI.create(recorder + API + what)).timeout(patience);
    }

    private static String text(Map<String, Object> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException("A command can't be written", bug);
        }
    }
}
