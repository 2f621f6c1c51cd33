package vn.diemcau.media.probe;

import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import vn.diemcau.media.probe.Reply.Silence;

/** Asks over HTTP and WebSocket. */
public final class HttpLine implements Line {

    private static final int OPENED = 101;

    private final Duration patience;
    private final HttpClient client;

    /** @param patience how long one question may take altogether */
    public HttpLine(Duration patience) {
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public CompletableFuture<Reply> ask(Question question) {
        CompletableFuture<Reply> asked = question.how() == Question.How.SOCKET ? open(question) : send(question);
        return asked.orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS).exceptionally(HttpLine::silence);
    }

    private CompletableFuture<Reply> send(Question question) {
        return client.sendAsync(request(question), head -> new FirstBytes(FirstBytes.SCRIPT))
                .thenApply(HttpLine::heard);
    }

    private HttpRequest request(Question question) {
        HttpRequest.Builder request = HttpRequest.newBuilder(question.address()).timeout(patience);
        String way = question.how().name();
        return question.json().isEmpty()
                ? request.method(way, BodyPublishers.noBody()).build()
                : request.header("Content-Type", "application/json")
                        .method(way, BodyPublishers.ofString(question.json()))
                        .build();
    }

    private CompletableFuture<Reply> open(Question question) {
        return client.newWebSocketBuilder()
                .connectTimeout(patience)
                .subprotocols("xmpp")
                .buildAsync(question.address(), new WebSocket.Listener() {})
                .thenApply(socket -> {
                    socket.abort();
                    return Reply.heard(OPENED, "", "");
                });
    }

    private static Reply heard(HttpResponse<String> response) {
        return Reply.heard(
                response.statusCode(),
                response.headers().firstValue("Content-Type").orElse(""),
                response.body());
    }

    /** The client wraps what went wrong, sometimes twice. */
    private static Reply silence(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof WebSocketHandshakeException refused) {
                return Reply.heard(refused.getResponse().statusCode(), "", "");
            }
            if (cause instanceof HttpTimeoutException || cause instanceof TimeoutException) {
                return Reply.silent(Silence.TIMEOUT);
            }
            if (cause instanceof UnresolvedAddressException) {
                return Reply.silent(Silence.UNKNOWN_HOST);
            }
            if (cause instanceof SSLException) {
                return Reply.silent(Silence.TLS);
            }
        }
        return Reply.silent(isRefusal(failure) ? Silence.REFUSED : Silence.BROKEN);
    }

    private static boolean isRefusal(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException) {
                return true;
            }
        }
        return false;
    }
}
