package vn.diemcau.media.jitsi;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Commands a media server's Prosody, over the HTTP of its modules; no redirection is followed, because the token must not go elsewhere. */
public final class ProsodyCommands {

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

    /**
     * Ends a conference for everybody in it (mod_muc_end_meeting).
     *
     * @param conference room and domain
     * @return HTTP's status: 200 when it has ended, 404 when there is none; 0 when nothing was heard. It never fails
     */
    public CompletableFuture<Integer> endMeeting(URI prosody, String conference, String token) {
        String query = URLEncoder.encode(conference, StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create(prosody + "/end-meeting?conference=" + query))
                .timeout(patience)
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.noBody())
                .build();
        return client.sendAsync(request, BodyHandlers.discarding())
                .thenApply(HttpResponse::statusCode)
                .exceptionally(silent -> 0);
    }
}
