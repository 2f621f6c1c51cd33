package vn.diemcau.media.jitsi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import vn.diemcau.media.Participant;
import vn.diemcau.media.Participants;
import vn.diemcau.web.Json;

class RoomTokensTest {

    private static final Instant CLICK = Instant.ofEpochSecond(1_790_000_000);
    private static final String ROOM = "dc0123";
    private static final TokenSettings RULES = new TokenSettings("diemcau", "jitsi", "*", Duration.ofMinutes(5));

    @Test
    void theHeaderIsExactlyWhatProsodyTakes() throws IOException {
        JsonNode header = part(token(Participants.commune()), 0);

        assertThat(header).isEqualTo(Json.mapper().readTree("{\"typ\":\"JWT\",\"alg\":\"HS256\"}"));
    }

    /** Seen on a real host: an array is refused even with the right value. */
    @Test
    void theAudienceIsAPlainString() throws IOException {
        assertThat(claims(Participants.commune()).path("aud").isTextual()).isTrue();
    }

    @Test
    void allThatProsodyRequiresIsThere() throws IOException {
        JsonNode claims = claims(Participants.commune());

        assertThat(claims.path("iss").asText()).isEqualTo("diemcau");
        assertThat(claims.path("aud").asText()).isEqualTo("jitsi");
        assertThat(claims.path("sub").asText()).isEqualTo("*");
        assertThat(claims.path("room").asText()).isEqualTo(ROOM);
    }

    @Test
    void aSlowClockOfTheHostDoesNoHarmAndTheLifeIsShort() throws IOException {
        JsonNode claims = claims(Participants.commune());

        assertThat(claims.path("nbf").asLong()).isEqualTo(CLICK.getEpochSecond() - 30);
        assertThat(claims.path("exp").asLong()).isEqualTo(CLICK.getEpochSecond() + 300);
    }

    @Test
    void theChairIsAnOwnerAndASiteIsAMember() throws IOException {
        JsonNode chair = claims(Participants.chair()).at("/context/user");
        JsonNode site = claims(Participants.commune()).at("/context/user");

        assertThat(chair.path("affiliation").asText()).isEqualTo("owner");
        assertThat(chair.path("moderator").asBoolean()).isTrue();
        assertThat(site.path("affiliation").asText()).isEqualTo("member");
        assertThat(site.path("moderator").asBoolean(true)).isFalse();
    }

    @Test
    void theSiteIsNamedSoThatPagesFindItsPicture() throws IOException {
        JsonNode user = claims(Participants.commune()).at("/context/user");

        assertThat(user.path("id").asText()).isEqualTo("dc-03160");
        assertThat(user.path("name").asText()).isEqualTo("Xã Mường Nhé");
    }

    @Test
    void whoOnlyLooksOnSharesNoScreen() throws IOException {
        JsonNode onlooker = claims(Participants.onlooker()).at("/context/features");
        JsonNode chair = claims(Participants.chair()).at("/context/features");

        assertThat(onlooker.path("screen-sharing").asBoolean(true)).isFalse();
        assertThat(chair.path("screen-sharing").asBoolean()).isTrue();
    }

    /** Seen on a real host: a member whose token carries {@code recording} can start one. */
    @Test
    void onlyWhoMayRecordCanAndOnlyWhereThereIsARecorder() throws IOException {
        assertThat(recording(Participants.chair(), true)).isTrue();
        assertThat(recording(Participants.chair(), false)).isFalse();
        assertThat(recording(Participants.commune(), true)).isFalse();
    }

    /** A moderator whose token lists no features has all of them. */
    @Test
    void theFeaturesAreAlwaysListed() throws IOException {
        assertThat(claims(Participants.chair()).at("/context/features").isObject())
                .isTrue();
        assertThat(claims(Participants.onlooker())
                        .at("/context/user/lobby_bypass")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void theSignatureIsTheOneOfTheSharedSecret() throws Exception {
        String token = token(Participants.chair());
        int end = token.lastIndexOf('.');
        var hmac = Mac.getInstance("HmacSHA256");
        hmac.init(new SecretKeySpec(JitsiHosts.SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));

        assertThat(Base64.getUrlDecoder().decode(token.substring(end + 1)))
                .isEqualTo(hmac.doFinal(token.substring(0, end).getBytes(StandardCharsets.US_ASCII)));
    }

    private static boolean recording(Participant participant, boolean recorded) throws IOException {
        return part(token(participant, recorded), 1)
                .at("/context/features/recording")
                .asBoolean();
    }

    private static JsonNode claims(Participant participant) throws IOException {
        return part(token(participant), 1);
    }

    private static JsonNode part(String token, int at) throws IOException {
        return Json.mapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.", 3)[at]));
    }

    private static String token(Participant participant) {
        return token(participant, true);
    }

    private static String token(Participant participant, boolean recorded) {
        return new RoomTokens(RULES, JitsiHosts.withSecret().signer())
                .token(participant, ROOM, recorded, CLICK)
                .jwt();
    }
}
