package vn.diemcau.media.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.diemcau.media.JitsiShard;
import vn.diemcau.media.JitsiShard.Occupant;
import vn.diemcau.testkit.Eventually;
import vn.diemcau.testkit.Http;
import vn.diemcau.testkit.Province;
import vn.diemcau.testkit.RunningServer;

/**
 * Devices come to a meeting and go, a media server tells of it badly, it dies and ours dies: in the end the attendance says who was in picture and sound, and when.
 */
class EvidenceE2E {

    private static final List<String> UNITS = List.of("03160", "03158", "03163");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Ours asks every second; a question that just missed somebody is made good by the next. */
    private static final Duration ROUND = Duration.ofSeconds(6);

    private static RunningServer server;
    private static Province province;
    private static Http administrator;
    private static JitsiShard shard;

    private final List<Truth> truth = new ArrayList<>();
    private final Map<String, Occupant> inside = new HashMap<>();

    /** For so long we saw nothing, and nobody can say what was when. */
    private Duration blind = Duration.ZERO;

    /** What really happened; a stay that goes on has no end. */
    private static final class Truth {

        private final Occupant occupant;
        private @Nullable Instant left;

        Truth(Occupant occupant) {
            this.occupant = occupant;
        }

        Instant left() {
            return left == null ? Instant.MAX : left;
        }
    }

    @BeforeAll
    static void start() {
        server = RunningServer.named("evidence")
                .withDemonstration()
                .with("DIEMCAU_MEDIA_CENSUS", "PT1S")
                .start();
        province = Province.on(server.uri());
        administrator = province.signedIn("quantri");
        shard = JitsiShard.start();
        shard.belongsTo(server.uri(), passAddress(), pass);
    }

    private static String pass = "";

    private static String passAddress() {
        JsonNode added = administrator
                .post("api/media/servers", MediaServerBodies.at(shard.address(), "RS256", "IN_SERVICE", ""))
                .json();
        JsonNode made = administrator
                .post("api/media/servers/" + added.path("id").asText() + "/pass", "")
                .json();
        pass = made.path("pass").asText();
        return server.uri("api/backstage/" + added.path("id").asText()).toString();
    }

    @AfterAll
    static void stop() {
        shard.close();
        server.close();
    }

    @Test
    void theAttendanceIsTheTruthHoweverBadlyItIsToldAndWhoeverDies() {
        String meeting = openedMeeting();
        shard.mail().behaveBadly(new Random(26));

        come(meeting, "03160");
        come(meeting, "03158");
        roundsPass();
        go("03160");
        come(meeting, "03163");
        roundsPass();
        shard.mail().deliver();

        shardDies();
        come(meeting, "03160");
        come(meeting, "03158");
        roundsPass();
        oursDiesWhile(() -> go("03158"));
        come(meeting, "03163");
        roundsPass();
        List.copyOf(inside.keySet()).forEach(this::go);
        shard.mail().deliver();

        Eventually.holds(PATIENCE, () -> theAttendanceIsTheTruth(meeting));
    }

    private String openedMeeting() {
        Http leader = province.signedIn("chutich.tinh");
        Http.Answer called = leader.post(
                "api/calls",
                Map.of(
                        "title",
                        "Họp thử",
                        "unitIds",
                        UNITS.stream().map(unit -> "u-" + unit).toList()));
        assertThat(called.status()).as(called.body()).isEqualTo(201);
        return called.json().path("meetingId").asText();
    }

    private void come(String meeting, String unit) {
        JsonNode entrance = province.signedIn("xa." + unit)
                .get("api/meetings/" + meeting + "/media?as=SITE&site=dc-" + unit)
                .json();
        Occupant occupant =
                shard.join(entrance.path("room").asText(), entrance.path("jwt").asText());
        inside.put(unit, occupant);
        truth.add(new Truth(occupant));
    }

    private void go(String unit) {
        Occupant gone = inside.remove(unit);
        end(gone);
        shard.leave(gone);
    }

    private void end(Occupant gone) {
        truth.stream().filter(stay -> stay.occupant.equals(gone)).forEach(stay -> stay.left = Instant.now());
    }

    private void shardDies() {
        inside.values().forEach(this::end);
        inside.clear();
        shard.die();
        shard.revive();
    }

    /** Nobody hears what is told meanwhile, and it is told in vain. */
    private void oursDiesWhile(Runnable what) {
        Instant began = Instant.now();
        server.kill();
        what.run();
        server.start();
        blind = Duration.between(began, Instant.now());
        province = Province.on(server.uri());
        administrator = province.signedIn("quantri");
    }

    private static void roundsPass() {
        int before = shard.censuses();
        Eventually.is(PATIENCE, () -> shard.censuses() >= before + 2);
    }

    private void theAttendanceIsTheTruth(String meeting) {
        List<JsonNode> sites = list(province.signedIn("chutich.tinh")
                .get("api/meetings/" + meeting + "/attendance")
                .json()
                .path("sites"));
        for (String unit : UNITS) {
            List<JsonNode> seen = sites.stream()
                    .filter(site -> site.path("siteId").asText().equals("dc-" + unit))
                    .flatMap(site -> list(site.path("media")).stream())
                    .toList();
            List<Truth> was = truth.stream()
                    .filter(stay -> stay.occupant.handle().equals("dc-" + unit))
                    .toList();
            assertThat(seen).as("stays of " + unit).hasSameSizeAs(was);
            for (int stay = 0; stay < was.size(); stay++) {
                isTrue(seen.get(stay), was.get(stay));
            }
        }
    }

    /** To the second, where the server told it; to a round of ours, where it had to be reckoned. */
    private void isTrue(JsonNode seen, Truth was) {
        Duration slack = seen.path("reckoned").asBoolean() ? ROUND.plus(blind) : Duration.ofSeconds(1);
        assertThat(seen.path("to").isTextual()).as("ended: " + seen).isTrue();
        assertThat(time(seen.path("from")))
                .isBetween(
                        was.occupant.joined().minus(slack),
                        was.occupant.joined().plus(slack));
        assertThat(time(seen.path("to")))
                .isBetween(was.left().minus(slack), was.left().plus(slack));
    }

    private static Instant time(JsonNode text) {
        return OffsetDateTime.parse(text.asText()).toInstant();
    }

    private static List<JsonNode> list(JsonNode array) {
        return Stream.iterate(0, index -> index < array.size(), index -> index + 1)
                .map(array::get)
                .toList();
    }
}
