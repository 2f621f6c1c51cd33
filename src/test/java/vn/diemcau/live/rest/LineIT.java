package vn.diemcau.live.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.diemcau.live.wire.ClientMessage;
import vn.diemcau.testkit.Http;
import vn.diemcau.testkit.Province;
import vn.diemcau.testkit.RunningServer;
import vn.diemcau.testkit.TestDatabase;

/** The live protocol over plain requests, spoken rightly and wrongly. What a meeting makes of it is the browsers' test. */
class LineIT {

    private static RunningServer server;
    private static Province province;

    @BeforeAll
    static void start() {
        server = RunningServer.named("line")
                .withDemonstration()
                .on(TestDatabase.ofThisExecution())
                .start();
        province = Province.on(server.uri());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void whatBreaksTheProtocolIsToldAndEndsTheLine() {
        Http site = province.signedIn("xa.03160");
        String line = open(site);
        assertThat(send(site, line, 1, Map.of("t", "bye")).status()).isEqualTo(204);

        Http.Answer told = fetch(site, line, 0);
        assertThat(told.json().at("/frames/0/code").asText()).isEqualTo("HELLO_FIRST");
        Http.Answer end = told.json().path("end").isNull() ? fetch(site, line, 1) : told;
        assertThat(end.json().path("end").asInt()).isEqualTo(4400);
    }

    @Test
    void whoGreetsAMeetingThatIsNotThereIsToldSo() {
        Http site = province.signedIn("xa.03160");
        String line = open(site);
        send(site, line, 1, hello("none"));

        assertThat(fetch(site, line, 0).json().at("/frames/0/code").asText()).isEqualTo("NO_SUCH_MEETING");
    }

    @Test
    void aLineServesTheLoginThatOpenedItAndNobodyElse() {
        Http site = province.signedIn("xa.03160");
        String line = open(site);

        assertThat(fetch(province.signedIn("xa.03160"), line, 0).status()).isEqualTo(404);
        assertThat(send(province.signedIn("xa.03158"), line, 1, Map.of("t", "bye"))
                        .status())
                .isEqualTo(404);
        assertThat(send(site.withCsrf("wrong"), line, 1, Map.of("t", "bye")).status())
                .isEqualTo(403);
    }

    @Test
    void missingFramesAreRefusedAndUnreadableOnesChangeNothing() {
        Http site = province.signedIn("xa.03160");
        String line = open(site);

        assertThat(send(site, line, 2, Map.of("t", "ping")).json().path("code").asText())
                .isEqualTo("FRAMES_MISSING");
        assertThat(site.post("api/live/lines/" + line, "{\"first\":0,\"frames\":[]}")
                        .status())
                .isEqualTo(400);
        assertThat(site.post("api/live/lines/" + line, "{").status()).isEqualTo(400);
        assertThat(fetch(site, "unknown", 0).json().path("code").asText()).isEqualTo("NO_SUCH_LINE");
        assertThat(new Http(server.uri()).post("api/live/lines", "{}").status()).isEqualTo(401);
    }

    private static Map<String, Object> hello(String meeting) {
        return Map.of(
                "t",
                "hello",
                "v",
                ClientMessage.VERSION,
                "meeting",
                meeting,
                "device",
                "d",
                "as",
                "SITE",
                "site",
                "dc-03160");
    }

    private static String open(Http person) {
        Http.Answer answer = person.post("api/live/lines", "{}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("line").asText();
    }

    private static Http.Answer send(Http person, String line, long first, Map<String, Object> frame) {
        return person.post("api/live/lines/" + line, Map.of("first", first, "frames", List.of(frame)));
    }

    private static Http.Answer fetch(Http person, String line, long after) {
        return person.get("api/live/lines/" + line + "?after=" + after);
    }
}
