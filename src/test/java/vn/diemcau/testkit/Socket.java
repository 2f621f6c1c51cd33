package vn.diemcau.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import vn.diemcau.web.Json;

/** A page's WebSocket without a page: keeps what it hears until a test asks for it. */
public final class Socket implements WebSocket.Listener, AutoCloseable {

    private static final ObjectMapper MAPPER = Json.mapper();
    private static final long PATIENCE_SECONDS = 20;

    private final BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder frame = new StringBuilder();
    private final PackedFrame packed = new PackedFrame();
    private final WebSocket socket;

    private Socket(HttpClient client, URI address, String header, String value) {
        this.socket = client.newWebSocketBuilder()
                .header(header, value)
                .buildAsync(address, this)
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    /** Opens a socket as a program of somebody who has signed in. */
    public static Socket open(URI address, Http person) {
        String csrf = person.get("api/session").json().path("csrf").asText();
        return new Socket(person.client(), address, Http.CSRF_HEADER, csrf);
    }

    /** Opens a socket with one header of a test's own choice; fails with the handshake. */
    public static Socket openWith(URI address, HttpClient client, String header, String value) {
        return new Socket(client, address, header, value);
    }

    /** Sends a frame. */
    public Socket send(String text) {
        socket.sendText(text, true).join();
        return this;
    }

    /** The next frame for which this holds; others before it are passed over. */
    public JsonNode await(Predicate<JsonNode> wanted) {
        try {
            for (JsonNode next = poll(); next != null; next = poll()) {
                if (wanted.test(next)) {
                    return next;
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        throw new AssertionError("nothing of the kind was heard");
    }

    /** The next frame of this type. */
    public JsonNode await(String type) {
        return await(message -> message.path("t").asText().equals(type));
    }

    /** The code with which the server closes. */
    public int awaitClose() {
        return closed.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        frame.append(data);
        if (last) {
            heard.add(read(frame.toString()));
            frame.setLength(0);
        }
        from.request(1);
        return CompletableFuture.completedStage(null);
    }

    @Override
    public CompletionStage<?> onBinary(WebSocket from, ByteBuffer data, boolean last) {
        packed.add(data, last).ifPresent(text -> heard.add(read(text)));
        from.request(1);
        return CompletableFuture.completedStage(null);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.complete(code);
        return CompletableFuture.completedStage(null);
    }

    @Override
    public void onError(WebSocket from, Throwable failure) {
        closed.completeExceptionally(failure);
    }

    @Override
    public void close() {
        socket.abort();
    }

    private JsonNode poll() throws InterruptedException {
        return heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private static JsonNode read(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
