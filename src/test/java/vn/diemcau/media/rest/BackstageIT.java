package vn.diemcau.media.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.diemcau.testkit.Http;
import vn.diemcau.testkit.Province;
import vn.diemcau.testkit.RunningServer;
import vn.diemcau.testkit.TestDatabase;

/** A media server asks whether rooms may open and tells what happens in them, as Prosody's modules do (frames of a real one, with other names). */
class BackstageIT {

    private static RunningServer server;
    private static Http administrator;
    private static Http leader;
    private static Http stranger;
    private static String pass;
    private static String id;

    @BeforeAll
    static void start() {
        server = RunningServer.named("backstage")
                .withDemonstration()
                .on(TestDatabase.ofThisExecution())
                .start();
        Province province = Province.on(server.uri());
        administrator = province.signedIn("quantri");
        leader = province.signedIn("chutich.tinh");
        stranger = new Http(server.uri());
        id = administrator
                .post(
                        "api/media/servers",
                        MediaServerBodies.at("http://127.0.0.1:9", "HS256", "IN_SERVICE", "x".repeat(40)))
                .json()
                .path("id")
                .asText();
        pass = newPass();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aRoomOpensForItsMeeting() {
        String room = roomOf(calledMeeting());
        Http.Answer answer = reserve(room, "b9f7@meet.jitsi");
        JsonNode reservation = answer.json();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(reservation.path("name").asText()).isEqualTo(room);
        assertThat(reservation.path("mail_owner").asText()).isEqualTo("b9f7@meet.jitsi");
        assertThat(reservation.path("start_time").asText()).isEqualTo("2026-11-22T02:31:35Z");
        assertThat(reservation.path("duration").asLong()).isEqualTo(86_400);
        assertThat(reserve(room, "b9f7@meet.jitsi").json()).isEqualTo(reservation);
    }

    /** mod_reservations goes on with a conflict only when asking for it answers 200. */
    @Test
    void whoComesSecondIsShownTheReservationThatHoldsAndMayGoOnWithIt() {
        String room = roomOf(calledMeeting());
        JsonNode first = reserve(room, "a@meet.jitsi").json();
        Http.Answer second = reserve(room, "b@meet.jitsi");

        assertThat(second.status()).isEqualTo(409);
        Http.Answer conflict =
                asServer("conference/" + second.json().path("conflict_id").asText(), "GET", "");
        assertThat(conflict.status()).isEqualTo(200);
        assertThat(conflict.json()).isEqualTo(first);
    }

    @Test
    void aRoomThatHasEmptiedOpensAgain() {
        String room = roomOf(calledMeeting());
        String first = reserve(room, "a@meet.jitsi").json().path("id").asText();

        assertThat(asServer("conference/" + first, "DELETE", "").status()).isEqualTo(200);
        assertThat(asServer("conference/" + first, "DELETE", "").status()).isEqualTo(200);
        assertThat(asServer("conference/" + first, "GET", "").status()).isEqualTo(404);
        assertThat(reserve(room, "b@meet.jitsi").status()).isEqualTo(200);
    }

    @Test
    void aRoomOfNoMeetingIsRefusedInWordsForWhoeverKnocks() {
        Http.Answer answer = reserve("dcguess", "a@meet.jitsi");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.json().path("message").asText()).startsWith("Phòng này không thuộc cuộc họp nào");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "name=dcroom",
                "name=dcroom&mail_owner=a",
                "name=dcroom&mail_owner=a&start_time=yesterday",
                "name=&mail_owner=a&start_time=2026-11-22T02%3a31%3a35.000Z"
            })
    void aQuestionThatIsNotWholeIsRefused(String form) {
        assertThat(asServer("conference", "POST", form).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer ", "Bearer wrong", "Basic wrong"})
    void withoutItsPassAServerIsNobody(String authorization) {
        var request = stranger.request("api/backstage/" + id + "/conference")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form("dcroom", "a@meet.jitsi")));
        Http.Answer answer =
                stranger.send(authorization.isEmpty() ? request : request.header("Authorization", authorization));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).contains("Bearer");
    }

    @Test
    void aNewPassEndsTheOneBeforeAndAnAdministratorAloneMakesIt() {
        String old = pass;
        pass = newPass();

        assertThat(send("conference", "POST", "", old).status()).isEqualTo(401);
        assertThat(leader.post("api/media/servers/" + id + "/pass", "").status())
                .isEqualTo(403);
        assertThat(stranger.post("api/media/servers/" + id + "/pass", "").status())
                .isEqualTo(401);
        assertThat(administrator.post("api/media/servers/nobody/pass", "").status())
                .isEqualTo(404);
    }

    @Test
    void whatHappensInARoomIsHeardOnceHoweverOftenItIsTold() {
        String event = "{\"event_name\":\"muc-occupant-joined\",\"room_name\":\"" + roomOf(calledMeeting())
                + "\",\"room_jid\":\"x@muc.meet.jitsi\",\"created_at\":1795314695,\"occupant\":{\"occupant_jid\":\"a@meet.jitsi/1\","
                + "\"joined_at\":1795314700,\"name\":\"Xã Mường Nhé\",\"email\":null,\"id\":\"dc-03160\"}}";

        for (String what :
                List.of("occupant/joined", "occupant/joined", "occupant/left", "room/created", "room/destroyed")) {
            assertThat(tell(what, event).status()).as(what).isEqualTo(200);
        }
        assertThat(tell("occupant/joined", "{}").status()).isEqualTo(400);
        assertThat(tell("occupant/danced", event).status()).isEqualTo(404);
    }

    /** The signature is over the very bytes; the time in it is ours, because the test is. */
    @Test
    void aServiceThatSignsIsHeardAndNobodyElse() throws GeneralSecurityException {
        String hook = "api/media/servers/" + id + "/hook";
        assertThat(leader.put(hook, Map.of("secret", "whsec_thu")).status()).isEqualTo(403);
        assertThat(administrator.put(hook, Map.of("secret", "")).status()).isEqualTo(400);
        assertThat(administrator.put(hook, Map.of("secret", "whsec_thu")).status())
                .isEqualTo(204);
        String event = "{\"idempotencyKey\":\"k-1\",\"eventType\":\"PARTICIPANT_JOINED\",\"fqn\":\"vpaas-1/"
                + roomOf(calledMeeting())
                + "\",\"timestamp\":1795314700000,\"data\":{\"participantJid\":\"a@8x8.vc\"}}";

        assertThat(signed(event, "whsec_thu")).isEqualTo(200);
        assertThat(signed(event, "whsec_thu")).isEqualTo(200);
        assertThat(signed(event, "whsec_khac")).isEqualTo(401);
        assertThat(signed("{}", "whsec_thu")).isEqualTo(400);
        assertThat(signed("khong phai JSON", "whsec_thu")).isEqualTo(400);
    }

    private static int signed(String body, String secret) throws GeneralSecurityException {
        long now = Instant.now().getEpochSecond();
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        String signature =
                Base64.getEncoder().encodeToString(mac.doFinal((now + "." + body).getBytes(StandardCharsets.UTF_8)));
        return stranger.send(stranger.request("api/backstage/" + id + "/webhook")
                        .header("X-Jaas-Signature", "t=" + now + ",v1=" + signature)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)))
                .status();
    }

    private static String newPass() {
        Http.Answer answer = administrator.post("api/media/servers/" + id + "/pass", "");
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(answer.json().path("address").asText()).endsWith("/api/backstage/" + id);
        return answer.json().path("pass").asText();
    }

    private static String calledMeeting() {
        Http.Answer called = leader.post("api/calls", Map.of("title", "Họp thử", "unitIds", List.of("u-03160")));
        return called.json().path("meetingId").asText();
    }

    private static String roomOf(String meeting) {
        return leader.get("api/meetings/" + meeting + "/media?as=CHAIR")
                .json()
                .path("room")
                .asText();
    }

    private static Http.Answer reserve(String room, String owner) {
        return asServer("conference", "POST", form(room, owner));
    }

    private static String form(String room, String owner) {
        return "name=" + room + "&start_time=2026-11-22T02%3a31%3a35.000Z&mail_owner="
                + URLEncoder.encode(owner, StandardCharsets.UTF_8);
    }

    private static Http.Answer asServer(String path, String method, String form) {
        return send(path, method, form, pass);
    }

    private static Http.Answer send(String path, String method, String form, String bearer) {
        return stranger.send(stranger.request("api/backstage/" + id + "/" + path)
                .header("Authorization", "Bearer " + bearer)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(method, BodyPublishers.ofString(form)));
    }

    private static Http.Answer tell(String what, String event) {
        return stranger.send(stranger.request("api/backstage/" + id + "/events/" + what)
                .header("Authorization", "Bearer " + pass)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(event)));
    }
}
