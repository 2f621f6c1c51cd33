package vn.diemcau.media.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;

class OutcryTest {

    private static final Instant NOON = Instant.parse("2026-11-26T05:00:00Z");
    private static final MeetingId MEETING = new MeetingId("m-1");
    private static final List<SiteId> SITES = List.of(site("a"), site("b"), site("c"));

    private final Outcry outcry = new Outcry();

    @Test
    void onePageAloneMakesNoNoise() {
        say("a", "p-a", NOON);
        say("a", "p-a", NOON);
        assertThat(outcry.loud(NOON)).isEmpty();
    }

    @Test
    void twoPeopleDo() {
        say("a", "p-a", NOON);
        say("b", "p-b", NOON);
        assertThat(outcry.loud(NOON)).containsExactly(MEETING);
        assertThat(outcry.count(MEETING, "dc1", SITES)).isEqualTo(2);
    }

    /** Otherwise an account that answers for three sites could move a meeting of five. */
    @Test
    void whoeverSitsAtSeveralSitesHasOneVoice() {
        say("a", "p-a", NOON);
        say("b", "p-a", NOON);
        assertThat(outcry.loud(NOON)).isEmpty();
        assertThat(outcry.count(MEETING, "dc1", SITES)).isEqualTo(1);
    }

    @Test
    void onlyConnectedSitesHaveAVoice() {
        say("a", "p-a", NOON);
        say("z", "p-z", NOON);
        assertThat(outcry.count(MEETING, "dc1", SITES)).isEqualTo(1);
    }

    @Test
    void whatIsSaidOfARoomThatTheMeetingHasLeftMeansNothing() {
        say("a", "p-a", NOON);
        say("b", "p-b", NOON);
        assertThat(outcry.count(MEETING, "dc2", SITES)).isZero();
    }

    @Test
    void aVoiceIsForgottenAfterFiveSeconds() {
        say("a", "p-a", NOON);
        say("b", "p-b", NOON.plusSeconds(5));
        assertThat(outcry.loud(NOON.plusSeconds(5))).hasSize(1);
        assertThat(outcry.loud(NOON.plusSeconds(6))).isEmpty();
        assertThat(outcry.count(MEETING, "dc1", SITES)).isEqualTo(1);
    }

    @Test
    void sayingTheSameWithinASecondIsNoNews() {
        var lost = lost("a", "p-a");
        assertThat(outcry.isNews(lost, NOON)).isTrue();
        outcry.heard(lost, NOON);
        assertThat(outcry.isNews(lost, NOON.plusMillis(999))).isFalse();
        assertThat(outcry.isNews(lost, NOON.plusMillis(1000))).isTrue();
        assertThat(outcry.isNews(new MediaLost(MEETING, site("a"), new PersonId("p-a"), "dc2"), NOON))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0, 0, false", "1, 1, false", "1, 3, false", "2, 6, true", "2, 7, false", "3, 7, true"})
    void aThirdAndNeverOneAloneMakesAServerDoubtful(int count, int connected, boolean doubt) {
        assertThat(Outcry.isDoubt(count, connected)).isEqualTo(doubt);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, false", "2, 2, true", "2, 3, true", "2, 4, false", "3, 5, true"})
    void theMajorityAndNeverOneAloneMovesAMeeting(int count, int connected, boolean moves) {
        assertThat(Outcry.isMajority(count, connected)).isEqualTo(moves);
    }

    private void say(String site, String person, Instant at) {
        outcry.heard(lost(site, person), at);
    }

    private static MediaLost lost(String site, String person) {
        return new MediaLost(MEETING, site(site), new PersonId(person), "dc1");
    }

    private static SiteId site(String id) {
        return new SiteId(id);
    }
}
