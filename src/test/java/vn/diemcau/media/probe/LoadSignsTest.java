package vn.diemcau.media.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import vn.diemcau.media.health.Load;
import vn.diemcau.media.health.Sign;
import vn.diemcau.media.pool.MediaServers;
import vn.diemcau.media.probe.Reply.Silence;

/** What a server carries and whether it lives, read from what its parts answer (jitsi-videobridge: doc/statistics.md; jibri: doc/http_api.md). */
class LoadSignsTest {

    private static final Reply SCRIPT = Reply.heard(200, "application/javascript", "config");

    private final Map<String, Reply> answers = new HashMap<>(Map.of(
            "https://a.dienbien.example/config.js",
            SCRIPT,
            "https://a.dienbien.example/external_api.js",
            SCRIPT,
            "wss://a.dienbien.example/xmpp-websocket",
            Reply.heard(101, "", ""),
            "http://10.0.0.6:8080/colibri/stats",
            json("{\"stress_level\":0.25,\"participants\":30}"),
            "http://10.0.0.7:8080/colibri/stats",
            json("{\"stress_level\":0.5,\"participants\":16}"),
            "http://10.0.0.8:2222/jibri/api/v1.0/health",
            json("{\"busy\":false}"),
            "https://a.dienbien.example/http-bind",
            Reply.heard(200, "text/html", ""),
            "http://10.0.0.5:8888/about/health",
            Reply.heard(200, "", "OK"),
            "http://10.0.0.6:8080/about/health",
            Reply.heard(200, "", ""),
            "http://10.0.0.7:8080/about/health",
            Reply.heard(200, "", "")));

    @Test
    void theWorstBridgeAndAllPeopleCount() {
        assertThat(load()).isEqualTo(new Load(0.5, 46, 1, true, true));
    }

    @Test
    void aBridgeThatTellsNothingLeavesTheWordToTheOthers() {
        answers.remove("http://10.0.0.7:8080/colibri/stats");
        assertThat(load()).isEqualTo(new Load(0.25, 30, 1, true, true));
        answers.put("http://10.0.0.6:8080/colibri/stats", Reply.heard(404, "", ""));
        assertThat(load()).isEqualTo(new Load(null, null, 1, true, true));
    }

    @Test
    void aRecorderThatIsBusyOrIllIsNotFree() {
        recorder("{\"busy\":true}");
        assertThat(load().recordersFree()).isZero();
        recorder("{\"status\":{\"busyStatus\":\"IDLE\",\"health\":{\"healthStatus\":\"UNHEALTHY\"}}}");
        assertThat(load().recordersFree()).isZero();
        recorder("not json");
        assertThat(load().recordersFree()).isNull();
    }

    @Test
    void thePageIsThereOnlyWithItsScript() {
        answers.remove("https://a.dienbien.example/external_api.js");
        assertThat(load().page()).isFalse();
        answers.remove("wss://a.dienbien.example/xmpp-websocket");
        assertThat(load().socket()).isFalse();
    }

    @Test
    void theFirstSignOfLifeThatIsMissingIsTold() {
        assertThat(new LifeSigns(this::answer).of(MediaServers.complete("a")).join())
                .isEmpty();
        answers.remove("http://10.0.0.7:8080/about/health");
        assertThat(new LifeSigns(this::answer).of(MediaServers.complete("a")).join())
                .isEmpty();
        answers.remove("http://10.0.0.6:8080/about/health");
        assertThat(new LifeSigns(this::answer).of(MediaServers.complete("a")).join())
                .contains(Sign.BRIDGE);
        answers.put("http://10.0.0.5:8888/about/health", Reply.heard(500, "", "No operational bridges"));
        assertThat(new LifeSigns(this::answer).of(MediaServers.complete("a")).join())
                .contains(Sign.FOCUS);
        answers.remove("https://a.dienbien.example/http-bind");
        assertThat(new LifeSigns(this::answer).of(MediaServers.complete("a")).join())
                .contains(Sign.ENTRANCE);
    }

    @Test
    void aServerOfWhichOnlyThePageIsKnownTellsNoLoad() {
        Load load = new LoadSigns(this::answer).of(MediaServers.named("a")).join();

        assertThat(load).isEqualTo(new Load(null, null, null, true, true));
    }

    private Load load() {
        return new LoadSigns(this::answer).of(MediaServers.complete("a")).join();
    }

    private void recorder(String body) {
        answers.put("http://10.0.0.8:2222/jibri/api/v1.0/health", json(body));
    }

    private CompletableFuture<Reply> answer(Question question) {
        return CompletableFuture.completedFuture(
                answers.getOrDefault(question.address().toString(), Reply.silent(Silence.TIMEOUT)));
    }

    private static Reply json(String body) {
        return Reply.heard(200, "application/json", body);
    }
}
