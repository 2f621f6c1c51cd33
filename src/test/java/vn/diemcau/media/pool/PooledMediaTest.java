package vn.diemcau.media.pool;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.media.Media;
import vn.diemcau.media.MediaContract;
import vn.diemcau.media.Participants;
import vn.diemcau.media.jitsi.JitsiHosts;

class PooledMediaTest extends MediaContract {

    private final Media media = Scene.ofEnvironment(JitsiHosts.withSecret()).media();

    @Override
    protected Media media() {
        return media;
    }

    @Override
    protected String kind() {
        return "JITSI";
    }

    @Test
    void thePageLearnsWhereJitsiIsAndInWhichLanguage() {
        JsonNode entrance = entrance(Participants.commune(), CLICK);

        assertThat(entrance.path("origin").asText()).isEqualTo("https://hop.dienbien.example");
        assertThat(entrance.path("script").asText()).isEqualTo("https://hop.dienbien.example/external_api.js");
        assertThat(entrance.path("domain").asText()).isEqualTo("hop.dienbien.example");
        assertThat(entrance.path("lang").asText()).isEqualTo("vi");
    }

    @Test
    void onlyModeratorsAreToldToWaitForTheirRole() {
        assertThat(entrance(Participants.chair(), CLICK).path("moderator").asBoolean())
                .isTrue();
        assertThat(entrance(Participants.commune(), CLICK).path("moderator").asBoolean())
                .isFalse();
    }

    /** A page whose clock is wrong counts from the moment of the click. */
    @Test
    void thePageLearnsFromWhenToWhenItsTokenHolds() {
        JsonNode entrance = entrance(Participants.commune(), CLICK);

        assertThat(entrance.path("startsAt").asText()).isEqualTo("2026-11-26T00:59:30Z");
        assertThat(entrance.path("madeAt").asText()).isEqualTo("2026-11-26T01:00:00Z");
        assertThat(entrance.path("expiresAt").asText()).isEqualTo("2026-11-26T01:05:00Z");
        assertThat(entrance.path("jwt").asText()).startsWith("eyJ");
        assertThat(entrance.has("token")).isFalse();
    }

    @Test
    void thePictureIsSmallAndNobodyStartsWithAnOpenMicrophone() {
        JsonNode config = entrance(Participants.commune(), CLICK).path("config");

        assertThat(config.path("resolution").asInt()).isEqualTo(360);
        assertThat(config.path("channelLastN").asInt()).isEqualTo(4);
        assertThat(config.path("startWithAudioMuted").asBoolean()).isTrue();
        assertThat(config.at("/p2p/enabled").asBoolean(true)).isFalse();
    }

    /** Prosody remembers a refusal for a minute and more, so a page must not open the frame before. */
    @Test
    void whoComesBeforeTheRoomOpensLearnsWhenAndGetsNoToken() {
        Refusal refusal = media().entrance(Participants.commune(Scene.EARLY, 46), CLICK)
                .fold(entrance -> unexpected(), why -> why);

        assertThat(refusal.code()).isEqualTo("TOO_EARLY");
        assertThat(refusal.details())
                .containsEntry("opensAt", "2026-11-26T05:00:00Z")
                .containsEntry("inSeconds", 14400L);
    }

    @Test
    void fromTheMomentOnWhenTheRoomOpensThereIsAnEntrance() {
        JsonNode entrance = entrance(Participants.commune(Scene.EARLY, 46), CLICK.plusSeconds(14400));

        assertThat(entrance.path("kind").asText()).isEqualTo("JITSI");
    }

    private static Refusal unexpected() {
        throw new AssertionError("an entrance");
    }

    @Test
    void theTokenIsNotInWhatALogWouldSay() {
        String shown = media().entrance(Participants.chair(), CLICK).toString();

        assertThat(shown).doesNotContain("eyJ");
    }
}
