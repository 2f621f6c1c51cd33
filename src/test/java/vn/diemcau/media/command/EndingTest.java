package vn.diemcau.media.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.media.keys.OurKeys;
import vn.diemcau.media.pool.MediaServer;
import vn.diemcau.media.pool.MediaServers;
import vn.diemcau.media.pool.MemoryPlacements;
import vn.diemcau.media.pool.Placement;

class EndingTest {

    private static final Instant NOON = Instant.parse("2026-11-26T05:00:00Z");
    private static final MeetingId MEETING = new MeetingId("m-1");
    private static final MediaServer OBEYS = MediaServers.commanded("obeys");
    private static final MediaServer BY_SECRET = MediaServers.complete("secret");
    private static final MediaServer OUT_OF_REACH = MediaServers.named("far");

    private final MemoryPlacements placements = new MemoryPlacements();
    private final ProsodyAsked prosody = new ProsodyAsked();
    private final List<Instant> later = new ArrayList<>();
    private final Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
    private final Ending ending = new Ending(
            new Authority(MediaServers.pool(OBEYS, BY_SECRET, OUT_OF_REACH), placements, OurKeys.fresh(), clock),
            prosody,
            (at, task) -> {
                later.add(at);
                task.run();
            },
            clock);

    @Test
    void theRoomOfAMeetingIsEndedWithATokenOfTheKeyForCommands() throws Exception {
        place(OBEYS);
        prosody.answers.add(200);
        ending.of(MEETING);

        assertThat(prosody.asked).containsExactly("end dcroom@muc.meet.jitsi");
        SignedJWT token = SignedJWT.parse(prosody.tokens.get(0));
        assertThat(token.verify(new RSASSAVerifier((RSAPublicKey) OurKeys.PAIR.getPublic())))
                .isTrue();
        assertThat(token.getHeader().getKeyID()).startsWith("system-");
        assertThat(token.getPayload().toJSONObject())
                .containsEntry("iss", "diemcau")
                .containsEntry("aud", "jitsi")
                .containsEntry("sub", "*")
                .containsEntry("room", "*")
                .containsEntry("nbf", NOON.getEpochSecond() - 30)
                .containsEntry("exp", NOON.getEpochSecond() + 120)
                .doesNotContainKey("context");
    }

    @Test
    void aRoomThatIsNotThereHasEnded() {
        place(OBEYS);
        prosody.answers.add(404);
        ending.of(MEETING);

        assertThat(later).isEmpty();
    }

    @Test
    void aServerThatDoesNotAnswerIsAskedThreeTimes() {
        place(OBEYS);
        prosody.answers.addAll(List.of(0, 503, 500, 200));
        ending.of(MEETING);

        assertThat(prosody.asked).hasSize(3);
        assertThat(later).containsExactly(NOON.plusSeconds(3), NOON.plusSeconds(3));
    }

    @Test
    void serversThatWouldRefuseOrCannotBeReachedAreNotAsked() {
        ending.of(MEETING);
        place(BY_SECRET);
        ending.of(MEETING);
        placements.add(
                new Placement(MEETING, 2, OUT_OF_REACH.id(), "dcfar", 3, NOON, Placement.Reason.SERVER_OUT_OF_SERVICE));
        ending.of(MEETING);

        assertThat(prosody.asked).isEmpty();
    }

    private void place(MediaServer server) {
        placements.add(new Placement(MEETING, 1, server.id(), "dcroom", 3, NOON, Placement.Reason.FIRST_ENTRY));
    }
}
