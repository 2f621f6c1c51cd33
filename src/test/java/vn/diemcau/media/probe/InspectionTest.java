package vn.diemcau.media.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.diemcau.media.pool.MediaServers;
import vn.diemcau.media.pool.ServerId;
import vn.diemcau.media.probe.Finding.Verdict;
import vn.diemcau.media.probe.Reply.Silence;

/** What each answer means, written from Jitsi's documents and from what real servers said. */
class InspectionTest {

    private static final URI OURS = URI.create("https://hop.tinh.example/api/");

    @Test
    void everyAddressOfAServerIsAskedOnce() {
        List<String> asked = Collections.synchronizedList(new ArrayList<>());
        new Inspection(
                        question -> {
                            asked.add(question.how() + " " + question.address());
                            return CompletableFuture.completedFuture(Reply.silent(Silence.TIMEOUT));
                        },
                        new Heard(Optional.empty()))
                .of(MediaServers.complete("a"), OURS);

        assertThat(asked)
                .containsExactly(
                        "GET https://a.dienbien.example/external_api.js",
                        "GET https://a.dienbien.example/config.js",
                        "GET https://a.dienbien.example/http-bind",
                        "SOCKET wss://a.dienbien.example/xmpp-websocket",
                        "GET http://10.0.0.5:5280/room-census",
                        "GET http://10.0.0.5:5280/room-size",
                        "POST http://10.0.0.5:5280/end-meeting?conference=0-kiem-tra-cua-diem-cau@muc.meet.jitsi",
                        "PUT http://10.0.0.5:5280/kick-participant?room=0-kiem-tra-cua-diem-cau",
                        "POST http://10.0.0.5:5280/send-system-chat-message",
                        "GET http://10.0.0.5:8888/about/health",
                        "GET http://10.0.0.5:8888/stats",
                        "GET http://10.0.0.6:8080/about/health",
                        "GET http://10.0.0.6:8080/colibri/stats",
                        "GET http://10.0.0.7:8080/about/health",
                        "GET http://10.0.0.7:8080/colibri/stats",
                        "GET http://10.0.0.8:2222/jibri/api/v1.0/health");
    }

    @Test
    void whatHasNoAddressIsSaidAndNotAsked() {
        assertThat(findings(question -> Reply.heard(200, "text/javascript", ""), false))
                .filteredOn(finding -> finding.code().equals("NOT_GIVEN"))
                .extracting(Finding::probe)
                .containsExactly(Probe.CENSUS, Probe.FOCUS_HEALTH, Probe.BRIDGE_HEALTH);
    }

    @ParameterizedTest
    @EnumSource(value = Silence.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void aServerThatIsNotHeardIsAFaultAndSaysWhy(Silence silence) {
        assertThat(findings(question -> Reply.silent(silence), true))
                .filteredOn(finding -> finding.verdict() != Verdict.NOTE)
                .hasSize(16)
                .allSatisfy(finding -> {
                    assertThat(finding.verdict()).isEqualTo(Verdict.BAD);
                    assertThat(finding.code()).isEqualTo(silence.name());
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "SCRIPT         | 200 | application/javascript | !function(){}                        | GOOD | OK",
                "SCRIPT         | 200 | text/html              | <!DOCTYPE html>                      | BAD  | NO_SCRIPT",
                "SCRIPT         | 302 | text/html              | ``                                   | BAD  | ELSEWHERE",
                "CONFIG         | 200 | application/javascript | config.hosts.domain = 'meet.jitsi';  | GOOD | OK",
                "CONFIG         | 200 | application/javascript | config.hosts.domain = 'other.jitsi'; | WEAK | OTHER_DOMAIN",
                "BOSH           | 200 | text/html              | It works!                            | GOOD | OK",
                "BOSH           | 404 | text/html              | ``                                   | BAD  | STATUS",
                "SOCKET         | 101 | ``                     | ``                                   | GOOD | OK",
                "SOCKET         | 502 | ``                     | ``                                   | BAD  | STATUS",
                "CENSUS         | 200 | application/json       | {\"room_census\":[{\"room_name\":\"a\"}]} | GOOD | OK",
                "CENSUS         | 404 | text/html              | ``                                   | WEAK | NO_MODULE",
                "CENSUS         | 400 | text/html              | ``                                   | WEAK | OTHER_HOST",
                "CENSUS         | 200 | text/html              | <html>                               | BAD  | STATUS",
                "END_MEETING    | 401 | ``                     | ``                                   | GOOD | OK",
                "END_MEETING    | 403 | ``                     | ``                                   | GOOD | OK",
                "END_MEETING    | 200 | ``                     | The meeting has been terminated      | BAD  | OPEN",
                "END_MEETING    | 404 | ``                     | ``                                   | WEAK | NO_MODULE",
                "ROOM_SIZE      | 400 | ``                     | ``                                   | GOOD | OK",
                "ROOM_SIZE      | 403 | ``                     | ``                                   | GOOD | OK",
                "ROOM_SIZE      | 404 | ``                     | ``                                   | WEAK | NO_MODULE",
                "KICK           | 403 | ``                     | ``                                   | GOOD | OK",
                "KICK           | 200 | ``                     | ``                                   | BAD  | OPEN",
                "KICK           | 404 | ``                     | ``                                   | WEAK | NO_MODULE",
                "SYSTEM_CHAT    | 401 | ``                     | ``                                   | GOOD | OK",
                "SYSTEM_CHAT    | 200 | ``                     | ``                                   | BAD  | OPEN",
                "FOCUS_HEALTH   | 200 | text/plain             | OK                                   | GOOD | OK",
                "FOCUS_HEALTH   | 404 | ``                     | ``                                   | WEAK | NO_ROUTE",
                "FOCUS_HEALTH   | 500 | text/plain             | No operational bridges               | BAD  | SICK",
                "FOCUS_STATS    | 200 | application/json       | {\"bridge_selector\":{\"bridge_count\":2,\"operational_bridge_count\":1}} | GOOD | OK",
                "FOCUS_STATS    | 200 | application/json       | {\"bridge_selector\":{\"bridge_count\":2,\"operational_bridge_count\":0}} | BAD | NO_BRIDGE",
                "FOCUS_STATS    | 200 | application/json       | []                                   | BAD  | STATUS",
                "BRIDGE_HEALTH  | 200 | ``                     | ``                                   | GOOD | OK",
                "BRIDGE_HEALTH  | 500 | text/plain             | No valid address                     | BAD  | SICK",
                "BRIDGE_STATS   | 200 | application/json       | {\"stress_level\":0.31}              | GOOD | OK",
                "BRIDGE_STATS   | 200 | application/json       | {\"stress_level\":0.8}               | WEAK | LOADED",
                "BRIDGE_STATS   | 200 | application/json       | {\"stress_level\":0,\"drain\":true}  | WEAK | DRAINING",
                "BRIDGE_STATS   | 404 | ``                     | ``                                   | WEAK | NO_ROUTE",
                "RECORDER       | 200 | application/json       | {\"busy\":false}                     | GOOD | OK",
                "RECORDER       | 200 | application/json       | {\"busy\":true}                      | GOOD | BUSY",
                "RECORDER       | 200 | application/json       | {\"status\":{\"busyStatus\":\"IDLE\",\"health\":{\"healthStatus\":\"HEALTHY\"}}} | GOOD | OK",
                "RECORDER       | 200 | application/json       | {\"status\":{\"busyStatus\":\"BUSY\",\"health\":{\"healthStatus\":\"HEALTHY\"}}} | GOOD | BUSY",
                "RECORDER       | 200 | application/json       | {\"status\":{\"busyStatus\":\"IDLE\",\"health\":{\"healthStatus\":\"UNHEALTHY\"}}} | BAD | SICK",
                "RECORDER       | 200 | text/html              | not json                             | BAD  | STATUS",
            })
    void eachAnswerHasItsMeaning(Probe probe, int status, String type, String body, Verdict verdict, String code) {
        List<Finding> found = findings(question -> Reply.heard(status, type, body), true).stream()
                .filter(finding -> finding.probe() == probe)
                .toList();

        assertThat(found).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.verdict()).isEqualTo(verdict);
            assertThat(finding.code()).isEqualTo(code);
        });
    }

    @Test
    void whatCannotBeAskedIsToldByWhenTheServerLastSpoke() {
        Instant noon = Instant.parse("2026-11-26T05:00:00Z");
        Line silent = question -> CompletableFuture.completedFuture(Reply.silent(Silence.TIMEOUT));

        assertThat(spoken(silent, Optional.of(noon)))
                .containsExactly("HEARD {when=2026-11-26T05:00:00Z}", "HEARD {when=2026-11-26T05:00:00Z}");
        assertThat(spoken(silent, Optional.empty())).containsExactly("NEVER {}", "NEVER {}");
    }

    private static List<String> spoken(Line line, Optional<Instant> when) {
        return new Inspection(line, new Heard(when))
                .of(MediaServers.named("a"), OURS).stream()
                        .filter(one -> one.probe() == Probe.RESERVATIONS || one.probe() == Probe.EVENTS)
                        .map(one -> one.code() + " " + one.details())
                        .toList();
    }

    private record Heard(Optional<Instant> when) implements LastWords {

        @Override
        public Optional<Instant> asked(ServerId server) {
            return when;
        }

        @Override
        public Optional<Instant> told(ServerId server) {
            return when;
        }
    }

    @Test
    void anAddressLeadsOnlyWhereItSays() {
        assertThat(findings(question -> Reply.heard(200, "", ""), true).get(0).address())
                .isEqualTo("https://a.dienbien.example/external_api.js");
    }

    @Test
    void aServerWithASecretIsToldThatItCantBeCommanded() {
        assertThat(keys(true).code()).isEqualTo("JOINED_ONLY");
    }

    @Test
    void aServerThatFetchesOurKeysIsToldWhere() {
        assertThat(keys(false).code()).isEqualTo("FETCH");
        assertThat(keys(false).details()).containsEntry("address", "https://hop.tinh.example/api/media/keys");
    }

    private static Finding keys(boolean complete) {
        return findings(question -> Reply.silent(Silence.TIMEOUT), complete).stream()
                .filter(finding -> finding.probe() == Probe.KEYS)
                .findFirst()
                .orElseThrow();
    }

    private static List<Finding> findings(Function<Question, Reply> said, boolean complete) {
        Line line = question -> CompletableFuture.completedFuture(said.apply(question));
        return new Inspection(line, new Heard(Optional.empty()))
                .of(complete ? MediaServers.complete("a") : MediaServers.named("a"), OURS);
    }
}
