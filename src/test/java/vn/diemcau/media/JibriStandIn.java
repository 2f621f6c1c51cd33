package vn.diemcau.media;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Stands in for a recorder on the loopback, as Jibri's own document describes its HTTP interface (doc/http_api.md): health is always 200, a start while it is busy
 * is 412. It records at once, or fails as a test wants.
 */
public final class JibriStandIn implements AutoCloseable {

    private static final String API = "/jibri/api/v1.0/";

    private final HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile boolean busy;
    private volatile int refusing;
    private volatile String health = "HEALTHY";

    private JibriStandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.createContext(API + "health", this::health);
        server.createContext(API + "startService", this::begin);
        server.createContext(API + "stopService", this::end);
        server.start();
    }

    public static JibriStandIn start() {
        return new JibriStandIn();
    }

    /** Where it answers. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The bodies of all starts and stops, in order. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    public boolean isBusy() {
        return busy;
    }

    /** Does something else from here on, or nothing. */
    public void beBusy(boolean now) {
        busy = now;
    }

    /** Says from here on that it is not well. */
    public void beIll() {
        health = "UNHEALTHY";
    }

    /** Answers every start with this status, without doing anything. */
    public void refuse(int status) {
        refusing = status;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void health(HttpExchange exchange) throws IOException {
        String state = busy ? "BUSY" : "IDLE";
        send(
                exchange,
                200,
                "{\"status\":{\"busyStatus\":\"" + state + "\",\"health\":{\"healthStatus\":\"" + health
                        + "\",\"details\":{}}}}");
    }

    private void begin(HttpExchange exchange) throws IOException {
        asked.add("start " + body(exchange));
        int status = refusing != 0 ? refusing : busy ? 412 : 200;
        busy |= status == 200;
        send(exchange, status, "");
    }

    private void end(HttpExchange exchange) throws IOException {
        asked.add("stop");
        body(exchange);
        busy = false;
        send(exchange, 200, "");
    }

    private static String body(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
