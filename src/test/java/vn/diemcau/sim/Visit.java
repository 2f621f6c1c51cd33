package vn.diemcau.sim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** One account that is signed in, as its browser is: session cookie, CSRF token, REST. */
final class Visit {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int THROTTLED = 429;
    private static final int ATTEMPTS = 20;

    private final Server server;
    private final String cookie;
    private final JsonNode session;

    private Visit(Server server, String cookie, JsonNode session) {
        this.server = server;
        this.cookie = cookie;
        this.session = session;
    }

    /** Signs in; waits as long as the server asks when it throttles. */
    static Visit signIn(Server server, String account, String password) {
        ObjectNode login = Wire.object().put("account", account).put("password", password);
        HttpResponse<String> answer = send(server, request(server, "session", "POST", login));
        for (int attempt = 1; answer.statusCode() == THROTTLED && attempt < ATTEMPTS; attempt++) {
            waitFor(Duration.ofSeconds(
                    Wire.read(answer.body()).at("/details/retryAfterSeconds").asLong(1)));
            answer = send(server, request(server, "session", "POST", login));
        }
        JsonNode session = accepted("sign in " + account, answer);
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        return new Visit(server, cookie, session);
    }

    /** Goes on with a login that is there already, by the value of its cookie. */
    static Visit withLogin(Server server, String token) {
        String cookie = "dc_session=" + token;
        HttpRequest who = HttpRequest.newBuilder(server.rest("session"))
                .timeout(PATIENCE)
                .header("Cookie", cookie)
                .build();
        return new Visit(server, cookie, accepted("GET session", send(server, who)));
    }

    /** Reads what needs no login. */
    static JsonNode ask(Server server, String path) {
        HttpRequest request =
                HttpRequest.newBuilder(server.rest(path)).timeout(PATIENCE).build();
        return accepted("GET " + path, send(server, request));
    }

    /** Sends what needs no login. */
    static JsonNode tell(Server server, String path) {
        return accepted("POST " + path, send(server, request(server, path, "POST", Wire.object())));
    }

    Server server() {
        return server;
    }

    /** What the server said at sign-in: account, person, roles, sites. */
    JsonNode session() {
        return session;
    }

    String cookie() {
        return cookie;
    }

    String csrf() {
        return session.path("csrf").asText();
    }

    JsonNode get(String path) {
        return accepted("GET " + path, answer(path));
    }

    /** What becomes of a question that may be refused. */
    int status(String path) {
        return answer(path).statusCode();
    }

    private HttpResponse<String> answer(String path) {
        return send(
                server,
                HttpRequest.newBuilder(server.rest(path))
                        .timeout(PATIENCE)
                        .header("Cookie", cookie)
                        .build());
    }

    JsonNode post(String path, JsonNode body) {
        return change("POST", path, body);
    }

    JsonNode put(String path, JsonNode body) {
        return change("PUT", path, body);
    }

    private JsonNode change(String method, String path, JsonNode body) {
        HttpRequest plain = request(server, path, method, body);
        HttpRequest request = HttpRequest.newBuilder(plain, (name, value) -> true)
                .header("Cookie", cookie)
                .header("X-Csrf-Token", csrf())
                .build();
        return accepted(method + " " + path, send(server, request));
    }

    private static HttpRequest request(Server server, String path, String method, JsonNode body) {
        return HttpRequest.newBuilder(server.rest(path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body.toString()))
                .build();
    }

    private static HttpResponse<String> send(Server server, HttpRequest request) {
        try {
            return server.client().send(request, BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new UncheckedIOException("No answer from " + request.uri(), unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static JsonNode accepted(String what, HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(what + ": " + answer.statusCode() + " " + answer.body());
        }
        return Wire.read(answer.body().isEmpty() ? "{}" : answer.body());
    }

    private static void waitFor(Duration duration) {
        new CompletableFuture<Void>()
                .completeOnTimeout(null, duration.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }
}
