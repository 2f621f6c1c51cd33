package vn.diemcau.live.ws;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import vn.diemcau.testkit.Http;
import vn.diemcau.testkit.PackedFrame;
import vn.diemcau.testkit.ToldEvents;

/** A client that speaks the protocol by hand, so that it can also speak it wrongly. */
final class LiveClient implements WebSocket.Listener {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final BlockingQueue<JsonNode> unread = new LinkedBlockingQueue<>();
    private final List<JsonNode> read = new ArrayList<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder part = new StringBuilder();
    private final PackedFrame packed = new PackedFrame();
    private WebSocket socket;

    private LiveClient() {}

    /** Connects as one of our pages does. */
    static LiveClient open(Http who, URI address) {
        var client = new LiveClient();
        client.socket = builder(who, address).buildAsync(address, client).join();
        return client;
    }

    private static WebSocket.Builder builder(Http who, URI address) {
        return who.client()
                .newWebSocketBuilder()
                .header("Origin", "http://" + address.getHost() + ":" + address.getPort())
                .header("Cookie", "dc_session=" + who.cookie("dc_session").orElse(""));
    }

    LiveClient send(String frame) {
        socket.sendText(frame, true).join();
        return this;
    }

    LiveClient hello(String meeting, String as, String more) {
        return send("{\"t\":\"hello\",\"v\":2,\"meeting\":\"" + meeting + "\",\"device\":\"d-1\",\"as\":\"" + as + "\""
                + more + "}");
    }

    LiveClient command(String id, String cmd) {
        return send("{\"t\":\"do\",\"id\":\"" + id + "\",\"cmd\":" + cmd + "}");
    }

    /** The next frame of this type; frames before it are passed over. */
    JsonNode next(String type) {
        return next(frame -> frame.path("t").asText().equals(type));
    }

    JsonNode next(Predicate<JsonNode> wanted) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        try {
            for (JsonNode frame = poll(until); frame != null; frame = poll(until)) {
                read.add(frame);
                if (wanted.test(frame)) {
                    return frame;
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw new AssertionError("It was not sent; what was: " + read);
    }

    private JsonNode poll(long until) throws InterruptedException {
        return unread.poll(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
    }

    /** The next event of this type. */
    JsonNode event(String type) {
        return event(type, event -> true);
    }

    JsonNode event(String type, Predicate<JsonNode> wanted) {
        JsonNode frame = next(each -> find(each, type, wanted) != null);
        return find(frame, type, wanted);
    }

    private static JsonNode find(JsonNode frame, String type, Predicate<JsonNode> wanted) {
        for (JsonNode event : frame.path("events")) {
            if (event.path("type").asText().equals(type) && wanted.test(event)) {
                return event;
            }
        }
        return null;
    }

    /** Everything that was read so far. */
    String heard() {
        return read.toString();
    }

    /** With which code the server closed the connection. */
    int closeCode() {
        return closed.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    /** Breaks the line without a word. */
    void breakOff() {
        socket.abort();
    }

    void bye() {
        send("{\"t\":\"bye\"}");
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            hear(part.toString());
            part.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onBinary(WebSocket from, ByteBuffer data, boolean last) {
        packed.add(data, last).ifPresent(this::hear);
        from.request(1);
        return null;
    }

    /** Events are kept under their long names. */
    private void hear(String text) {
        ObjectNode frame = (ObjectNode) tree(text);
        if (frame.has("events")) {
            List<ObjectNode> events = ToldEvents.of(frame);
            frame.putArray("events").addAll(events);
        }
        unread.add(frame);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.complete(code);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable failure) {
        closed.completeExceptionally(failure);
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException wrong) {
            throw new AssertionError(text, wrong);
        }
    }
}
