package vn.diemcau.media.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.diemcau.media.BackstageStandIn;
import vn.diemcau.testkit.Http;
import vn.diemcau.testkit.Province;
import vn.diemcau.testkit.RunningServer;
import vn.diemcau.testkit.TestDatabase;

/** An administrator sets up media servers, tests them, and people enter meetings there. */
class PoolIT {

    private static final String SECRET = "bi-mat-cua-may-chu-thu-nghiem-dai-hon-32-byte";

    private static RunningServer server;
    private static BackstageStandIn jitsi;
    private static Http administrator;
    private static Http leader;

    @BeforeAll
    static void start() {
        jitsi = BackstageStandIn.start();
        server = RunningServer.named("pool")
                .withDemonstration()
                .on(TestDatabase.ofThisExecution())
                .start();
        Province province = Province.on(server.uri());
        administrator = province.signedIn("quantri");
        leader = province.signedIn("chutich.tinh");
    }

    @AfterAll
    static void stop() {
        server.close();
        jitsi.close();
    }

    @Test
    void aMeetingOnAServerWithASecretIsEnteredWithATokenOfThatSecret() throws Exception {
        JsonNode added = add(body("HS256", "IN_SERVICE"));
        JsonNode entrance = enter();
        takeOut(added);

        SignedJWT token = SignedJWT.parse(entrance.path("jwt").asText());
        assertThat(added.path("hasSecret").asBoolean()).isTrue();
        assertThat(entrance.path("origin").asText()).isEqualTo(jitsi.address());
        assertThat(token.verify(new MACVerifier(SECRET))).isTrue();
    }

    /** As Jitsi's Prosody does: the file is named by the SHA-256 of the key's name. */
    @Test
    void aMeetingOnAServerThatFetchesOurKeysIsEnteredWithATokenWhoseKeyIsPublished() throws Exception {
        JsonNode added = add(body("RS256", "IN_SERVICE"));
        SignedJWT token = SignedJWT.parse(enter().path("jwt").asText());
        takeOut(added);
        Http stranger = new Http(server.uri());
        Http.Answer set = stranger.get("api/media/keys/jwks.json");

        assertThat(token.verify(new RSASSAVerifier(JWKSet.parse(set.body())
                        .getKeyByKeyId(token.getHeader().getKeyID())
                        .toRSAKey())))
                .isTrue();
        assertThat(set.header("Cache-Control")).contains("public, max-age=300");
        assertThat(pem(stranger, "login-").header("Cache-Control")).contains("public, max-age=300");
        assertThat(pem(stranger, "system-").body()).startsWith("-----BEGIN PUBLIC KEY-----\n");
    }

    @Test
    void aNewKeyIsPublishedAtOnceAndTheOldOneGoesOnSigning() {
        takeOut(add(body("RS256", "OUT_OF_SERVICE")));
        Http.Answer made = administrator.post("api/media/pool/keys", Map.of("purpose", "SYSTEM"));

        assertThat(made.status()).isEqualTo(201);
        assertThat(new Http(server.uri()).get(path(made.json())).status()).isEqualTo(200);
        assertThat(made.json().path("usedFrom").asText())
                .isGreaterThan(made.json().path("madeAt").asText());
    }

    @Test
    void aTestOfTheServerExplainsEveryAnswer() {
        JsonNode added = add(body("RS256", "OUT_OF_SERVICE"));
        JsonNode findings = administrator
                .post("api/media/servers/" + added.path("id").asText() + "/test", "")
                .json();

        assertThat(findings)
                .extracting(one ->
                        one.path("probe").asText() + " " + one.path("code").asText())
                .containsExactly(
                        "SCRIPT OK",
                        "CONFIG OK",
                        "BOSH OK",
                        "SOCKET STATUS",
                        "CENSUS OK",
                        "ROOM_SIZE OK",
                        "END_MEETING OK",
                        "KICK OK",
                        "SYSTEM_CHAT OK",
                        "FOCUS_HEALTH OK",
                        "FOCUS_STATS OK",
                        "BRIDGE_HEALTH OK",
                        "BRIDGE_STATS LOADED",
                        "RECORDER OK",
                        "RESERVATIONS NEVER",
                        "EVENTS NEVER",
                        "KEYS FETCH");
    }

    @Test
    void aServerThatIsAddedIsInThePolicyOfThePages() {
        takeOut(add(body("RS256", "OUT_OF_SERVICE")));

        assertThat(new Http(server.uri()).get("").header("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("frame-src " + jitsi.address()));
    }

    @Test
    void anAddressThatIsNoneIsNamedByItsField() {
        Map<String, Object> body = body("RS256", "IN_SERVICE");
        body.put("jicofo", "file:///etc/passwd");
        Http.Answer answer = administrator.post("api/media/servers", body);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/details/field").asText()).isEqualTo("jicofo");
    }

    @Test
    void whoSawAnOlderRevisionIsTold() {
        JsonNode added = add(body("RS256", "OUT_OF_SERVICE"));
        takeOut(added);
        String path = "api/media/servers/" + added.path("id").asText();
        Map<String, Object> body = body("RS256", "IN_SERVICE");
        body.put("revision", added.path("revision").asLong());

        assertThat(administrator.put(path, body).status()).isEqualTo(409);
    }

    @Test
    void howAServerDidIsToldForAStretchOfThePast() {
        JsonNode added = add(body("RS256", "OUT_OF_SERVICE"));
        String path = "api/media/servers/" + added.path("id").asText() + "/history?span=";
        JsonNode week = administrator.get(path + "WEEK").json();

        assertThat(week.path("step").asInt()).isEqualTo(84 * 60);
        assertThat(week.path("points").isArray()).isTrue();
        assertThat(week.path("incidents")).isEmpty();
        assertThat(administrator.get(path + "YEAR").status()).isEqualTo(404);
    }

    private static JsonNode add(Map<String, Object> body) {
        Http.Answer answer = administrator.post("api/media/servers", body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }

    @Test
    void onlyWhoMayEnterSaysThatARoomIsLost() {
        String meeting = called();
        var loss = Map.of("as", "CHAIR", "room", "dc0");
        String path = "api/meetings/" + meeting + "/media/losses";

        assertThat(leader.post(path, loss).status()).isEqualTo(204);
        assertThat(leader.post(path, Map.of("as", "SITE", "site", "dc-03158", "room", "dc0"))
                        .status())
                .isEqualTo(403);
        assertThat(Province.on(server.uri())
                        .signedIn("xa.03158")
                        .post(path, loss)
                        .status())
                .isEqualTo(404);
        assertThat(new Http(server.uri()).post(path, loss).status()).isEqualTo(401);
        assertThat(leader.post(path, Map.of("room", "a room")).status()).isEqualTo(400);
    }

    /** So that no other test's meeting comes here. */
    private static void takeOut(JsonNode added) {
        Map<String, Object> body = body(added.path("algorithm").asText(), "OUT_OF_SERVICE");
        body.put("revision", added.path("revision").asLong());
        body.remove("secret");
        assertThat(administrator
                        .put("api/media/servers/" + added.path("id").asText(), body)
                        .status())
                .isEqualTo(200);
    }

    private static JsonNode enter() {
        return leader.get("api/meetings/" + called() + "/media?as=CHAIR").json();
    }

    private static String called() {
        Http.Answer called = leader.post("api/calls", Map.of("title", "Họp thử", "unitIds", List.of("u-03160")));
        return called.json().path("meetingId").asText();
    }

    private static Http.Answer pem(Http stranger, String prefix) {
        for (JsonNode key : administrator.get("api/media/pool").json().path("keys")) {
            if (key.path("kid").asText().startsWith(prefix)) {
                return stranger.get(path(key));
            }
        }
        throw new AssertionError("No key " + prefix);
    }

    private static String path(JsonNode key) {
        String address = key.path("address").asText();
        return address.substring(address.indexOf("api/"));
    }

    private static Map<String, Object> body(String algorithm, String state) {
        return MediaServerBodies.at(jitsi.address(), algorithm, state, SECRET);
    }
}
