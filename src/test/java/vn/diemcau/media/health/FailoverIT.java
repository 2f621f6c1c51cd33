package vn.diemcau.media.health;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.diemcau.media.BackstageStandIn;
import vn.diemcau.media.rest.MediaServerBodies;
import vn.diemcau.testkit.Http;
import vn.diemcau.testkit.Province;
import vn.diemcau.testkit.RunningServer;
import vn.diemcau.testkit.TestDatabase;

/** The media server of a meeting fails, and the meeting goes on at another one. */
class FailoverIT {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    /** Longer than the five seconds that are promised, so that a busy machine fails no build; how long it took is told. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final List<BackstageStandIn> SERVERS = new ArrayList<>();

    private static RunningServer server;
    private static Http administrator;
    private static Http leader;

    @BeforeAll
    static void start() {
        server = RunningServer.named("failover")
                .withDemonstration()
                .on(TestDatabase.ofThisExecution())
                .start();
        Province province = Province.on(server.uri());
        administrator = province.signedIn("quantri");
        leader = province.signedIn("chutich.tinh");
        for (int number = 0; number < 3; number++) {
            BackstageStandIn standIn = BackstageStandIn.start();
            SERVERS.add(standIn);
            administrator.post(
                    "api/media/servers",
                    MediaServerBodies.at(standIn.address(), "HS256", "IN_SERVICE", "x".repeat(40)));
        }
    }

    @AfterAll
    static void stop() {
        server.close();
        SERVERS.forEach(BackstageStandIn::close);
    }

    @Test
    void aMeetingGoesToAnotherServerAsOftenAsItsServerFails() {
        String meeting = leader.post("api/calls", Map.of("title", "Họp thử", "unitIds", List.of("u-03160")))
                .json()
                .path("meetingId")
                .asText();
        String first = fail(enter(meeting));
        awaitRoom(meeting, 2);
        String second = fail(enter(meeting));
        awaitRoom(meeting, 3);
        String third = enter(meeting).path("origin").asText();

        assertThat(List.of(first, second, third)).doesNotHaveDuplicates();
        assertThat(administrator.get("api/media/pool").json().path("servers"))
                .filteredOn(one -> one.path("well").asBoolean())
                .extracting(one -> one.path("url").asText())
                .containsExactly(third);
        assertThat(leader.get("api/meetings/" + meeting + "/timeline").body())
                .contains("MediaMoved")
                .contains("FAILED");
    }

    private static JsonNode enter(String meeting) {
        return leader.get("api/meetings/" + meeting + "/media?as=CHAIR").json();
    }

    /** Ends the server of this entrance without a word. */
    private static String fail(JsonNode entrance) {
        String origin = entrance.path("origin").asText();
        SERVERS.stream().filter(one -> one.address().equals(origin)).forEach(BackstageStandIn::close);
        return origin;
    }

    private static void awaitRoom(String meeting, int room) {
        Instant began = Instant.now();
        while (leader.get("api/meetings/" + meeting + "/state")
                        .json()
                        .path("media")
                        .asInt()
                < room) {
            assertThat(Duration.between(began, Instant.now())).isLessThan(PATIENCE);
            new CompletableFuture<Void>()
                    .completeOnTimeout(null, LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        }
        System.out.println("The meeting was in room " + room + " after "
                + Duration.between(began, Instant.now()).toMillis() + " ms");
    }
}
