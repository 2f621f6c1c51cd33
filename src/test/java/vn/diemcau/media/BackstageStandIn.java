package vn.diemcau.media;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Stands in for a whole Jitsi deployment on one port of the loopback: page, Prosody, Jicofo, bridge and recorder answer as their
 * documents say, with a bridge that is nearly full.
 */
public final class BackstageStandIn implements AutoCloseable {

    private static final String HEALTH = "/about/health";

    private record Said(int status, String type, String body) {}

    private static final Map<String, Said> ANSWERS = Map.ofEntries(
            Map.entry(
                    "/external_api.js",
                    new Said(200, "application/javascript", "window.JitsiMeetExternalAPI=class{};")),
            Map.entry("/config.js", new Said(200, "application/javascript", "config.hosts.domain = 'meet.jitsi';")),
            Map.entry(
                    "/http-bind",
                    new Said(200, "text/html", "<html>It works! Now point your BOSH client to this URL.</html>")),
            Map.entry("/xmpp-websocket", new Said(501, "text/plain", "WebSocket is not proxied")),
            Map.entry("/room-census", new Said(200, "application/json", "{\"room_census\":[]}")),
            Map.entry("/room-size", new Said(400, "text/plain", "")),
            Map.entry("/kick-participant", new Said(403, "text/plain", "")),
            Map.entry("/send-system-chat-message", new Said(401, "text/plain", "Unauthorized")),
            Map.entry("/end-meeting", new Said(401, "text/plain", "Unauthorized")),
            Map.entry(HEALTH, new Said(200, "text/plain", "")),
            Map.entry("/stats", new Said(200, "application/json", "{\"bridge_selector\":{\"bridge_count\":1}}")),
            Map.entry("/colibri/stats", new Said(200, "application/json", "{\"stress_level\":0.93,\"drain\":false}")),
            Map.entry("/jibri/api/v1.0/health", new Said(200, "application/json", "{\"busy\":false}")));

    private final HttpServer server;

    private BackstageStandIn(HttpServer server) {
        this.server = server;
    }

    /** A server that is well. */
    public static BackstageStandIn start() {
        return start(ANSWERS);
    }

    /** A server whose Jicofo and bridge tell nobody how they are, so that it is not trusted with meetings. */
    public static BackstageStandIn startWithoutHealth() {
        Map<String, Said> answers = new HashMap<>(ANSWERS);
        answers.put(HEALTH, new Said(404, "text/plain", ""));
        return start(answers);
    }

    private static BackstageStandIn start(Map<String, Said> answers) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            answers.forEach((path, said) -> server.createContext(path, exchange -> {
                byte[] body = said.body().getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", said.type());
                exchange.sendResponseHeaders(said.status(), body.length == 0 ? -1 : body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            }));
            server.start();
            return new BackstageStandIn(server);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Where all of it answers. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
