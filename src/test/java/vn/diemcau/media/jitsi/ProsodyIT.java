package vn.diemcau.media.jitsi;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import vn.diemcau.media.Participant;
import vn.diemcau.media.Participants;
import vn.diemcau.media.keys.Keys;
import vn.diemcau.media.keys.OurKey;
import vn.diemcau.media.keys.OurKeys;
import vn.diemcau.media.keys.Purpose;

/**
 * A real Prosody takes our tokens and refuses all others. It checks by the documented contract in Lua, so that an agreement of our own
 * code with itself proves nothing here.
 */
@EnabledIf(
        value = "vn.diemcau.media.jitsi.RealProsody#installed",
        disabledReason =
                "Prosody or its binding to OpenSSL is not on this machine: apt-get install prosody lua-luaossl")
class ProsodyIT {

    private static final String ROOM = "dc00112233445566778899aabbccddeeff";
    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final TokenSettings RULES = new TokenSettings("diemcau", "jitsi", "*", LIFE);

    private static final Keys KEYS = OurKeys.fresh();

    private static HttpServer keyServer;
    private static RealProsody prosody;

    @BeforeAll
    static void start() throws IOException {
        keyServer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        keyServer.createContext("/keys/", exchange -> {
            String file = exchange.getRequestURI().getPath().replaceFirst("^/keys/(.*)\\.pem$", "$1");
            byte[] pem = KEYS.published(Purpose.LOGIN, file, Instant.now())
                    .map(OurKey::publicPem)
                    .orElse("")
                    .getBytes(StandardCharsets.US_ASCII);
            exchange.sendResponseHeaders(pem.length == 0 ? 404 : 200, pem.length == 0 ? -1 : pem.length);
            exchange.getResponseBody().write(pem);
            exchange.close();
        });
        keyServer.start();
        prosody = RealProsody.start(
                URI.create("http://127.0.0.1:" + keyServer.getAddress().getPort() + "/keys"));
    }

    @AfterAll
    static void stop() {
        prosody.close();
        keyServer.stop(0);
    }

    @Test
    void aTokenOfTheSharedSecretOpensItsRoom() {
        assertThat(bySecret(token(secret(), Participants.commune()), ROOM)).isEqualTo("member");
        assertThat(bySecret(token(secret(), Participants.chair()), ROOM)).isEqualTo("owner");
    }

    @Test
    void aTokenOfAKeyThatIsPublishedOpensItsRoom() {
        assertThat(byKey(token(ourKey(), Participants.commune()), ROOM)).isEqualTo("member");
        assertThat(byKey(token(ourKey(), Participants.chair()), ROOM)).isEqualTo("owner");
    }

    @Test
    void aNewKeyNeedsNothingDoneOnTheOtherSide() {
        OurKey made = KEYS.make(Purpose.LOGIN, Instant.now()).fold(key -> key, refusal -> {
            throw new AssertionError(refusal.code());
        });

        assertThat(byKey(token(TokenSigner.rs256(OurKeys.PAIR.getPrivate(), made.kid()), Participants.commune()), ROOM))
                .isEqualTo("member");
    }

    @Test
    void anotherRoomIsRefusedAtItsDoor() {
        assertThat(bySecret(token(secret(), Participants.commune()), "dc-khac")).isEqualTo("room: not-allowed");
        assertThat(byKey(token(ourKey(), Participants.chair()), "dc-khac")).isEqualTo("room: not-allowed");
    }

    @Test
    void anotherIssuerOrAudienceIsRefused() {
        assertThat(bySecret(token(new TokenSettings("ai-do", "jitsi", "*", LIFE), Instant.now()), ROOM))
                .isEqualTo("login: iss");
        assertThat(bySecret(token(new TokenSettings("diemcau", "ai-do", "*", LIFE), Instant.now()), ROOM))
                .isEqualTo("login: aud");
    }

    @Test
    void aTokenThatHasExpiredIsRefused() {
        assertThat(bySecret(token(RULES, Instant.now().minus(LIFE)), ROOM)).isEqualTo("login: exp");
    }

    /** Our tokens are back-dated by thirty seconds; what comes from a minute ahead is still of the future. */
    @Test
    void aTokenOfTheFutureIsRefusedAndABackDatedOneIsNot() {
        assertThat(bySecret(token(RULES, Instant.now().plusSeconds(60)), ROOM)).isEqualTo("login: nbf");
        assertThat(bySecret(token(RULES, Instant.now().plusSeconds(20)), ROOM)).isEqualTo("member");
    }

    @Test
    void anotherSecretOrKeyIsRefused() {
        TokenSigner other =
                TokenSigner.hs256("mot-bi-mat-khac-cung-dai-hon-ba-muoi-hai-byte".getBytes(StandardCharsets.US_ASCII));
        TokenSigner unknown = TokenSigner.rs256(OurKeys.PAIR.getPrivate(), "login-khong-cong-bo");

        assertThat(bySecret(token(other, Participants.commune()), ROOM)).isEqualTo("login: signature");
        assertThat(byKey(token(unknown, Participants.commune()), ROOM)).isEqualTo("login: signature");
    }

    @Test
    void aChangedTokenIsRefused() {
        String token = token(secret(), Participants.commune());
        String chair = token(secret(), Participants.chair());
        String forged = token.split("\\.", 3)[0] + "." + chair.split("\\.", 3)[1] + "." + token.split("\\.", 3)[2];

        assertThat(bySecret(forged, ROOM)).isEqualTo("login: signature");
    }

    @Test
    void eachHostTakesItsOwnAlgorithmOnly() {
        assertThat(bySecret(token(ourKey(), Participants.commune()), ROOM)).isEqualTo("login: header");
        assertThat(byKey(token(secret(), Participants.commune()), ROOM)).isEqualTo("login: header");
    }

    @Test
    void whoHasNoTokenStaysOutside() {
        assertThat(bySecret("", ROOM)).isEqualTo("login: no token");
    }

    /** The fragments of wildfly-config/jitsi, filled in, read by Prosody itself: each module finds what is meant for it, and Prosody finds nothing wrong. */
    @Test
    void theFragmentsOfTheOtherSideReachTheirModules() {
        assertThat(prosody.log())
                .contains("event_sync of muc.meet.jitsi to https://diemcau.tinh.gov.vn/api/backstage/may-chu-1"
                        + " with Bearer ma-truy-cap, again 3 times")
                .contains("reservations with Bearer ma-truy-cap,"
                        + " commands by https://diemcau.tinh.gov.vn/api/media/system-keys")
                .doesNotContain("Unable to load module", "Error loading");
    }

    private static String bySecret(String token, String room) {
        return new BoshVisitor(prosody.bosh(), "hs256.test").enter(token, room);
    }

    private static String byKey(String token, String room) {
        return new BoshVisitor(prosody.bosh(), "rs256.test").enter(token, room);
    }

    private static TokenSigner secret() {
        return TokenSigner.hs256(RealProsody.SECRET.getBytes(StandardCharsets.US_ASCII));
    }

    private static TokenSigner ourKey() {
        return KEYS.signing(Purpose.LOGIN, Instant.now())
                .fold(key -> TokenSigner.rs256(key.key(), key.kid()), refusal -> {
                    throw new AssertionError(refusal.code());
                });
    }

    private static String token(TokenSettings rules, Instant at) {
        return new RoomTokens(rules, secret())
                .token(Participants.commune(), ROOM, false, at)
                .jwt();
    }

    private static String token(TokenSigner signer, Participant participant) {
        return new RoomTokens(RULES, signer)
                .token(participant, ROOM, false, Instant.now())
                .jwt();
    }
}
