package vn.diemcau.media.jitsi;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import vn.diemcau.media.Prosody;

/** Commands a media server's Prosody, over the HTTP of its modules; no redirection is followed, because the token must not go elsewhere. */
public final class ProsodyCommands implements Prosody {

    private static final String SENDER = "Điểm Cầu";

    private final Duration patience;
    private final HttpClient client;

    /** @param patience how long one command may take altogether */
    public ProsodyCommands(Duration patience) {
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** mod_muc_end_meeting: 200 when it has ended, 404 when there is none. */
    @Override
    public CompletableFuture<Integer> end(URI prosody, String conference, String token) {
        String query = "/end-meeting?conference=" + encoded(conference);
        return status(request(prosody + query, token).POST(BodyPublishers.noBody()));
    }

    /** mod_muc_kick_participant: 200, or 404 when room or participant is not there. */
    @Override
    public CompletableFuture<Integer> kick(URI prosody, String room, String participant, String token) {
        String query = "/kick-participant?room=" + encoded(room);
        return status(request(prosody + query, token)
                .header("Content-Type", "application/json")
                .PUT(json(Map.of("participantId", participant))));
    }

    /** mod_muc_system_chat_message. */
    @Override
    public CompletableFuture<Integer> tell(
            URI prosody, String conference, Collection<String> connections, String text, String token) {
        return status(request(prosody + "/send-system-chat-message", token)
                .header("Content-Type", "application/json")
                .POST(json(Map.of(
                        "room",
                        conference,
                        "connectionJIDs",
                        List.copyOf(connections),
                        "message",
                        text,
                        "displayName",
                        SENDER))));
    }

    private HttpRequest.Builder request(String address, String token) {
        return HttpRequest.newBuilder(URI.create(address)).timeout(patience).header("Authorization", "Bearer " + token);
    }

    private CompletableFuture<Integer> status(HttpRequest.Builder request) {
        return client.sendAsync(request.build(), BodyHandlers.discarding())
                .thenApply(HttpResponse::statusCode)
                .exceptionally(silent -> 0);
    }

    private static HttpRequest.BodyPublisher json(Map<String, Object> body) {
        return BodyPublishers.ofString(JSONObjectUtils.toJSONString(body));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
