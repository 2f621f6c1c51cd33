package vn.diemcau.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import vn.diemcau.web.Json;

/**
 * One person's browser without a screen: keeps cookies, and sends the session's CSRF token in its header as our pages do.
 * A redirect is an answer like any other and is not followed.
 */
public final class Http {

    /** The header in which a page proves that it is ours. */
    public static final String CSRF_HEADER = "X-Csrf-Token";

    private static final String SESSION = "dc_session";
    private static final ObjectMapper MAPPER = Json.mapper();

    private final URI root;
    private String csrf = "";
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    public Http(URI root) {
        this.root = root;
    }

    /** Signs in and keeps the session; fails when the server does not let this account in. */
    public Http signIn(String account, String password) {
        Answer answer = post("api/session", Map.of("account", account, "password", password));
        if (answer.status() >= 300) {
            throw new IllegalStateException("No session for " + account + ": " + answer.status() + " " + answer.body());
        }
        csrf = answer.json().path("csrf").asText();
        return this;
    }

    /** Goes on with a login that was put into the database. */
    public Http with(Credentials login) {
        var cookie = new HttpCookie(SESSION, login.token());
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(root, cookie);
        return withCsrf(login.csrf());
    }

    /** For tests that send a token of their own choice, or none. */
    public Http withCsrf(String token) {
        csrf = token;
        return this;
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** Sends a value as JSON; a text goes as it is. */
    public Answer post(String path, Object body) {
        return send(withJson(request(path), "POST", body));
    }

    public Answer put(String path, Object body) {
        return send(withJson(request(path), "PUT", body));
    }

    public Answer patch(String path, Object body) {
        return send(withJson(request(path), "PATCH", body));
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    /** A request below the root, with the CSRF header; for what the other methods do not offer. */
    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(root.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Accept", "application/json");
        if (!csrf.isEmpty()) {
            request.header(CSRF_HEADER, csrf);
        }
        return request;
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for an answer", interrupted);
        }
    }

    /** The value of a cookie that the server has set. */
    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** The underlying client, with these cookies: for WebSockets. */
    public HttpClient client() {
        return client;
    }

    private static HttpRequest.Builder withJson(HttpRequest.Builder request, String method, Object body) {
        return request.header("Content-Type", "application/json").method(method, BodyPublishers.ofString(json(body)));
    }

    private static String json(Object body) {
        if (body instanceof String text) {
            return text;
        }
        try {
            return MAPPER.writeValueAsString(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What came back. */
    public record Answer(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public String body() {
            return response.body();
        }

        public Optional<String> header(String name) {
            return response.headers().firstValue(name);
        }

        public JsonNode json() {
            return as(JsonNode.class);
        }

        public <T> T as(Class<T> type) {
            try {
                return MAPPER.readValue(body(), type);
            } catch (IOException unreadable) {
                throw new UncheckedIOException("Status " + status() + ": " + body(), unreadable);
            }
        }
    }
}
