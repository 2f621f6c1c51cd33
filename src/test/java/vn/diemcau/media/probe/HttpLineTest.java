package vn.diemcau.media.probe;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.diemcau.media.probe.Reply.Silence;

/** What the line does with servers that are well, slow, endless, or not there. */
class HttpLineTest {

    private static final Line PATIENT = new HttpLine(Duration.ofSeconds(20));
    private static final Line HASTY = new HttpLine(Duration.ofMillis(300));
    private static final CountDownLatch TESTED = new CountDownLatch(1);

    private static HttpServer server;

    @BeforeAll
    static void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/well", exchange -> answer(exchange, 200, "text/javascript; charset=utf-8", "xin chào"));
        server.createContext("/moved", exchange -> {
            exchange.getResponseHeaders().set("Location", "/well");
            answer(exchange, 302, "text/html", "");
        });
        server.createContext("/endless", HttpLineTest::endless);
        server.createContext("/silent", exchange -> await());
        server.createContext("/halting", HttpLineTest::halting);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    @AfterAll
    static void stop() {
        TESTED.countDown();
        server.stop(0);
    }

    @Test
    void whatAServerSaysIsHeard() {
        assertThat(ask(PATIENT, "/well")).isEqualTo(Reply.heard(200, "text/javascript; charset=utf-8", "xin chào"));
    }

    @Test
    void aRedirectionIsAnAnswerAndIsNotFollowed() {
        assertThat(ask(PATIENT, "/moved").status()).isEqualTo(302);
    }

    @Test
    void anEndlessAnswerIsCutOff() {
        Reply reply = ask(PATIENT, "/endless");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).hasSize(FirstBytes.SCRIPT);
    }

    @Test
    void aServerThatSaysNothingIsNotWaitedFor() {
        assertThat(ask(HASTY, "/silent")).isEqualTo(Reply.silent(Silence.TIMEOUT));
    }

    @Test
    void aServerThatStopsInTheMiddleIsNotWaitedForEither() {
        assertThat(ask(HASTY, "/halting")).isEqualTo(Reply.silent(Silence.TIMEOUT));
    }

    @Test
    void aPortWhereNobodyListensRefuses() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }

        assertThat(PATIENT.ask(Question.get(URI.create("http://127.0.0.1:" + free), "/"))
                        .join())
                .isEqualTo(Reply.silent(Silence.REFUSED));
    }

    @Test
    void aNameThatLeadsNowhereIsSaidToLeadNowhere() {
        assertThat(PATIENT.ask(Question.get(URI.create("http://khong-co.invalid"), "/"))
                        .join())
                .isEqualTo(Reply.silent(Silence.UNKNOWN_HOST));
    }

    @Test
    void aPortThatRefusesOurTlsIsSaidToRefuseIt() throws IOException {
        byte[] handshakeFailure = {21, 3, 3, 0, 2, 2, 40};
        try (ServerSocket port = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var asked = PATIENT.ask(Question.get(URI.create("https://127.0.0.1:" + port.getLocalPort()), "/"));
            try (Socket caller = port.accept()) {
                assertThat(caller.getInputStream().read(new byte[100])).isPositive();
                caller.getOutputStream().write(handshakeFailure);

                assertThat(asked.join()).isEqualTo(Reply.silent(Silence.TLS));
            }
        }
    }

    @Test
    void aServerWithoutWebSocketSaysSoByItsStatus() {
        assertThat(PATIENT.ask(Question.socket(base(), "/well")).join().status())
                .isEqualTo(200);
    }

    private static Reply ask(Line line, String path) {
        return line.ask(Question.get(base(), path)).join();
    }

    private static URI base() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** Until the client hangs up. */
    private static void endless(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        byte[] piece = "x".repeat(10_000).getBytes(US_ASCII);
        try (OutputStream body = exchange.getResponseBody()) {
            while (true) {
                body.write(piece);
            }
        }
    }

    private static void halting(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write('x');
        exchange.getResponseBody().flush();
        await();
    }

    private static void await() {
        try {
            TESTED.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
