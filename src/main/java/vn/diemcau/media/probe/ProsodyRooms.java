package vn.diemcau.media.probe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import vn.diemcau.media.evidence.RoomLists;
import vn.diemcau.media.evidence.Stay;
import vn.diemcau.media.pool.MediaServer;

/** Asks Prosody who is in its rooms, over the HTTP of its modules mod_muc_census and mod_muc_size. */
public final class ProsodyRooms implements RoomLists {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A province has some hundred sites in a room, at some hundred bytes each. */
    private static final int MOST = 1_048_576;

    private static final int OK = 200;

    private final Duration patience;
    private final HttpClient client;

    /** @param patience how long one question may take altogether */
    public ProsodyRooms(Duration patience) {
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public CompletableFuture<Optional<Set<String>>> rooms(MediaServer server) {
        return ask(server, "/room-census")
                .thenApply(answer -> answer.map(census -> each(census.path("room_census")).stream()
                        .map(room -> node(room.path("room_name").asText()).toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet())));
    }

    @Override
    public CompletableFuture<Optional<List<Occupant>>> inside(MediaServer server, String room) {
        String query = "/room?room=" + encoded(room) + "&domain="
                + encoded(server.front().domain());
        return ask(server, query)
                .thenApply(answer -> answer.filter(JsonNode::isArray)
                        .map(occupants -> each(occupants).stream()
                                .map(one -> new Occupant(
                                        nick(one.path("jid").asText(), room),
                                        one.path("display_name").asText("")))
                                .toList()));
    }

    private CompletableFuture<Optional<JsonNode>> ask(MediaServer server, String query) {
        return server.backstage()
                .prosody()
                .map(base -> ask(URI.create(base + query)))
                .orElseGet(() -> CompletableFuture.completedFuture(Optional.empty()));
    }

    private CompletableFuture<Optional<JsonNode>> ask(URI address) {
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(patience).GET().build();
        return client.sendAsync(request, head -> new FirstBytes(MOST))
                .thenApply(ProsodyRooms::read)
                .exceptionally(silent -> Optional.empty());
    }

    /** What was cut off can't be read, and then nothing is known. */
    private static Optional<JsonNode> read(HttpResponse<String> response) {
        try {
            return response.statusCode() == OK ? Optional.of(JSON.readTree(response.body())) : Optional.empty();
        } catch (JsonProcessingException unreadable) {
            return Optional.empty();
        }
    }

    private static List<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }

    private static String node(String address) {
        return address.split("@", 2)[0];
    }

    /** The address within the room; a server that shows the connection's own address shows the nick as its beginning. */
    private static String nick(String address, String room) {
        String node = node(address);
        return node.equalsIgnoreCase(room)
                ? address.substring(address.indexOf('/') + 1)
                : node.substring(0, Math.min(Stay.NICK, node.length()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
