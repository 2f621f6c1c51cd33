package vn.diemcau.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.diemcau.testkit.Cluster;
import vn.diemcau.testkit.Credentials;
import vn.diemcau.testkit.Http;
import vn.diemcau.testkit.RunningServer;
import vn.diemcau.testkit.Seed;
import vn.diemcau.testkit.SharedCluster;
import vn.diemcau.testkit.Socket;

/** What happens on one of two servers is felt on the other, and the proxy leads plain requests where their line is. */
@ExtendWith(SharedCluster.class)
class TwoServersE2E {

    private static final String LINES = "api/live/lines";

    private static Cluster cluster;

    @BeforeAll
    static void start(Cluster shared) {
        cluster = shared;
    }

    @Test
    void aCallRingsOnAPageThatIsConnectedToTheOtherServer() {
        Http leader = at(1, Seed.of(0));
        Http room = at(2, Seed.of(1));
        try (Socket page = Socket.open(cluster.node(2).webSocket("ws/duty"), room)) {
            String meeting = call(leader, Seed.site(1));
            assertThat(page.await("call").path("meetingId").asText()).isEqualTo(meeting);

            end(leader, meeting);
            assertThat(page.await("callEnded").path("meetingId").asText()).isEqualTo(meeting);
        }
    }

    @Test
    void whoSignsOutOnOneServerIsCutOffFromTheOther() {
        Credentials login = Seed.of(SharedCluster.SPARE);
        Http leader = at(1, Seed.of(0));
        Http room = at(2, login);
        String meeting = call(leader, Seed.site(SharedCluster.SPARE));
        try (Socket page = Socket.open(cluster.node(2).webSocket("ws/duty"), room);
                Socket device = live(2, room, meeting, "SITE", Seed.site(SharedCluster.SPARE))) {
            device.await("welcome");
            assertThat(at(1, login).delete("api/session").status()).isEqualTo(204);

            assertThat(page.awaitClose()).isEqualTo(4401);
            assertThat(device.awaitClose()).isEqualTo(4401);
        }
        end(leader, meeting);
    }

    @Test
    void aLineOfPlainRequestsStaysOnItsServerAndIsGivenUpWithIt() {
        String meeting = call(at(1, Seed.of(0)), Seed.site(2));
        Http room = new Http(cluster.uri()).with(Seed.of(2));
        String line = greeted(room, meeting);
        String home = room.cookie("dc_line").orElseThrow();
        for (int frame = 2; frame <= 11; frame++) {
            assertThat(send(room, line, frame, "{\"t\":\"ping\"}").status())
                    .as("frame " + frame)
                    .isEqualTo(204);
        }

        RunningServer server = cluster.node(home.equals("node1") ? 1 : 2);
        server.kill();
        try {
            Http.Answer lost = send(room, line, 12, "{\"t\":\"ping\"}");
            assertThat(lost.status()).as(lost.body()).isEqualTo(404);
            assertThat(lost.json().path("code").asText()).isEqualTo("NO_SUCH_LINE");
            greeted(room, meeting);
            assertThat(room.cookie("dc_line"))
                    .hasValueSatisfying(other -> assertThat(other).isNotEqualTo(home));
        } finally {
            server.start();
        }
        end(at(1, Seed.of(0)), meeting);
    }

    @Test
    void nobodyGetsATunnelPastTheProxyByAskingForHttp2InClearText() throws Exception {
        HttpRequest asking = HttpRequest.newBuilder(cluster.uri().resolve("api/about"))
                .version(HttpClient.Version.HTTP_2)
                .build();
        var answer = HttpClient.newHttpClient().send(asking, BodyHandlers.discarding());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
    }

    /** A line on which the meeting has bidden the room of site 2 welcome. */
    private static String greeted(Http room, String meeting) {
        Http.Answer opened = room.post(LINES, "{}");
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        String line = opened.json().path("line").asText();
        assertThat(send(room, line, 1, hello(meeting, "SITE", Seed.site(2))).status())
                .isEqualTo(204);
        assertThat(room.get(LINES + "/" + line + "?after=0")
                        .json()
                        .at("/frames/0/t")
                        .asText())
                .isEqualTo("welcome");
        return line;
    }

    private static String call(Http leader, String site) {
        Http.Answer placed =
                leader.post("api/calls", Map.of("title", "Gọi sang máy chủ kia", "siteIds", List.of(site)));
        assertThat(placed.status()).as(placed.body()).isEqualTo(201);
        return placed.json().path("meetingId").asText();
    }

    private static void end(Http leader, String meeting) {
        try (Socket chair = live(1, leader, meeting, "CHAIR", Seed.site(0))) {
            chair.await("welcome");
            chair.send("{\"t\":\"do\",\"id\":\"c-1\",\"cmd\":{\"type\":\"Close\"}}")
                    .await("ok");
        }
    }

    private static Socket live(int node, Http person, String meeting, String as, String site) {
        URI address = cluster.node(node).webSocket("ws/live");
        return Socket.open(address, person).send(hello(meeting, as, site));
    }

    private static Http at(int node, Credentials login) {
        return cluster.node(node).http().with(login);
    }

    private static String hello(String meeting, String as, String site) {
        return "{\"t\":\"hello\",\"v\":2,\"meeting\":\"%s\",\"device\":\"d-%s\",\"as\":\"%s\",\"site\":\"%s\"}"
                .formatted(meeting, site, as, site);
    }

    private static Http.Answer send(Http person, String line, long first, String frame) {
        return person.post(LINES + "/" + line, "{\"first\":%d,\"frames\":[%s]}".formatted(first, frame));
    }
}
