package vn.diemcau.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Refusal;

class MediaAsPlannedTest {

    private static final Instant NOW = Instant.parse("2026-11-26T01:00:00Z");
    private static final URI ORIGIN = URI.create("https://hop.dienbien.gov.vn");

    private int asked;
    private final Media media = new MediaAsPlanned(new Media() {
        @Override
        public Answer<Entrance> entrance(Participant participant, Instant at) {
            asked++;
            return Answer.refused(Refusal.of(MediaRefusal.MEDIA_UNAVAILABLE));
        }

        @Override
        public Set<URI> origins() {
            return Set.of(ORIGIN);
        }
    });

    @Test
    void aMeetingThatIsHeldElsewhereAsksNoServer() {
        Entrance unit = new ExternalEntrance(List.of(new Dialled(null, "10.20.30.40##1234")), List.of());

        assertThat(media.entrance(at(unit), NOW).<Object>fold(entrance -> entrance, refusal -> refusal))
                .isEqualTo(unit);
        assertThat(unit.kind()).isEqualTo("EXTERNAL");
        assertThat(new InPersonEntrance("Hội trường").kind()).isEqualTo("IN_PERSON");
        assertThat(asked).isZero();
    }

    @Test
    void everyOtherMeetingHasTheMediaOfThisInstallation() {
        assertThat(media.entrance(Participants.chair(), NOW).fold(entrance -> "", Refusal::code))
                .isEqualTo("MEDIA_UNAVAILABLE");
        assertThat(asked).isOne();
        assertThat(media.origins()).containsExactly(ORIGIN);
    }

    private static Participant at(Entrance elsewhere) {
        Participant chair = Participants.chair();
        return new Participant(
                chair.meeting(),
                chair.siteCount(),
                chair.region(),
                chair.person(),
                chair.site(),
                chair.name(),
                chair.moderator(),
                chair.mayRecord(),
                Optional.of(elsewhere));
    }
}
