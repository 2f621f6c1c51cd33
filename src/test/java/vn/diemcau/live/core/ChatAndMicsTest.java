package vn.diemcau.live.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.diemcau.live.core.Stage.A;
import static vn.diemcau.live.core.Stage.CHAIR;
import static vn.diemcau.live.core.Stage.OPERATOR;
import static vn.diemcau.live.core.Stage.SECRETARY;
import static vn.diemcau.live.core.Stage.siteActor;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.SiteId;

class ChatAndMicsTest {

    @Test
    void aLineIsHeardUnderTheNameOfWhoSaysIt() {
        Stage stage = Stage.running().then(siteActor(A), new Say("Nghe rõ")).then(SECRETARY, new Say("Cảm ơn"));

        assertThat(stage.assembly().hall().chat().lines())
                .containsExactly(
                        new Line(7, Stage.START, A, "Điểm cầu dc-a", "Nghe rõ"),
                        new Line(8, Stage.START, null, "Quàng Thị Mai", "Cảm ơn"));
    }

    @Test
    void textIsKeptComposedAndWithoutWhatCanNotBeSeen() {
        assertThat(new Say("  Điê\u0323n\u202e\u0007 Biên\r\nhai dòng \u200b ").text())
                .isEqualTo("Điện Biên\nhai dòng");
    }

    @Test
    void anEmptyLineAndATooLongOneAreNotSaid() {
        Stage.running().refuses(CHAIR, new Say(" \u200b "), RefusalCode.TEXT_EMPTY);
        assertThat(Stage.running().decide(CHAIR, new Say("ộ".repeat(21))))
                .isEqualTo(RefusalCode.TEXT_TOO_LONG.with(Map.of("max", 20)));
        assertThat(Stage.running().codeOf(CHAIR, new Say("𠀋".repeat(20)))).isNull();
    }

    @Test
    void aNewcomerIsShownTheLastTwoHundredLines() {
        Stage stage = Stage.running();
        for (int line = 1; line <= 203; line++) {
            stage.then(CHAIR, new Say("dòng " + line));
        }

        List<Line> lines = stage.assembly().hall().chat().lines();
        assertThat(lines).hasSize(200);
        assertThat(lines.get(0).text()).isEqualTo("dòng 4");
        assertThat(lines.get(199).text()).isEqualTo("dòng 203");
    }

    @Test
    void microphonesAreTheFloorsUntilTheyAreFreed() {
        Stage stage = Stage.running().then(OPERATOR, new AllowMics());
        assertThat(stage.assembly().hall().mics()).isEqualTo(Mics.FREE);
        stage.refuses(CHAIR, new AllowMics(), RefusalCode.MICS_ALREADY);

        stage.then(CHAIR, new MuteAll());
        assertThat(stage.assembly().hall().mics()).isEqualTo(Mics.FLOOR_ONLY);
    }

    @Test
    void aMoveIsAnnouncedOnlyAheadAndChangesNothing() {
        Stage stage = Stage.running();
        stage.refuses(Actor.server(), new AnnounceMove(1, MediaMove.DRAINED), RefusalCode.MEDIA_MOVED);
        Assembly before = stage.assembly();

        stage.then(Actor.server(), new AnnounceMove(2, MediaMove.DRAINED));
        assertThat(stage.assembly()).isEqualTo(before);
    }

    @Test
    void pictureAndSoundMoveOnlyForward() {
        Stage stage = Stage.running();
        assertThat(stage.assembly().hall().media()).isEqualTo(1);
        stage.refuses(Actor.server(), new MoveMedia(1, MediaMove.FAILED), RefusalCode.MEDIA_MOVED);

        stage.then(Actor.server(), new MoveMedia(3, MediaMove.FAILED));
        assertThat(stage.assembly().hall().media()).isEqualTo(3);
        stage.refuses(Actor.server(), new MoveMedia(2, MediaMove.WANTED), RefusalCode.MEDIA_MOVED);

        stage.then(CHAIR, new AllowMics());
        assertThat(stage.assembly().hall().media()).isEqualTo(3);
    }

    @Test
    void aSitesLineCarriesAsMuchPictureAsTheDeskSays() {
        Stage stage = Stage.running().then(OPERATOR, new SetQuality(A, Quality.AUDIO));
        assertThat(stage.assembly().hall().seats().seat(A).orElseThrow().quality())
                .isEqualTo(Quality.AUDIO);
        stage.refuses(CHAIR, new SetQuality(A, Quality.AUDIO), RefusalCode.QUALITY_ALREADY);
        stage.refuses(CHAIR, new SetQuality(new SiteId("dc-z"), Quality.LOW), RefusalCode.NO_SUCH_SITE);

        stage.then(CHAIR, new SetQuality(A, Quality.AUTO));
        assertThat(stage.assembly().hall().seats().seat(A).orElseThrow().quality())
                .isEqualTo(Quality.AUTO);
    }

    @Test
    void theQualityOfASiteSurvivesItsBreaks() {
        Stage stage = Stage.running().then(OPERATOR, new SetQuality(A, Quality.LOW));
        Seat seat = stage.assembly().hall().seats().seat(A).orElseThrow();

        assertThat(seat.became(Presence.LOST, Stage.START).quality()).isEqualTo(Quality.LOW);
        assertThat(seat.heardBy(null).counted(3).marked(Mark.UNKNOWN).quality()).isEqualTo(Quality.LOW);
        assertThat(seat.replanned(seat.site()).quality()).isEqualTo(Quality.LOW);
    }

    @Test
    void aMeetingPausesWhenNobodySpeaksAndNoRollIsCalled() {
        assertThat(Stage.waiting().assembly().pauses()).isTrue();
        Stage stage = Stage.running();
        assertThat(stage.assembly().pauses()).isTrue();
        assertThat(stage.then(CHAIR, new StartRollCall()).assembly().pauses()).isFalse();
        assertThat(stage.then(CHAIR, new FinishRollCall()).assembly().pauses()).isTrue();
        assertThat(stage.then(CHAIR, new GrantFloor(Stage.A, 60)).assembly().pauses())
                .isFalse();
    }

    @Test
    void whoRestsPausesAlsoWhileTheRollIsCalled() {
        Stage stage = Stage.suspended().then(CHAIR, new StartRollCall());
        assertThat(stage.assembly().pauses()).isTrue();
        assertThat(Stage.closed().assembly().pauses()).isTrue();
    }

    @Test
    void limitsThatNobodyCanKeepAreNotTaken() {
        Duration life = Duration.ofSeconds(1);
        assertThat(new Policy(1, 1, 1, 1, Duration.ZERO, Duration.ZERO).speakMax())
                .isEqualTo(1);
        assertThatThrownBy(() -> new Policy(0, 1, 1, 1, life, life)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Policy(2, 1, 1, 1, life, life)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Policy(1, 1, 0, 1, life, life)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Policy(1, 1, 1, 0, life, life)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Policy(1, 1, 1, 1, life.negated(), life))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Policy(1, 1, 1, 1, life, life.negated()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAcceptedCommandChangesSomethingAndASiteIsSomeSite() {
        assertThatThrownBy(Decision::accepted).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Actor(Capacity.SITE, "x", null, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(CHAIR_WITHOUT_SITE::ownSite).isInstanceOf(IllegalStateException.class);
        assertThat(siteActor(A).ownSite()).isEqualTo(A);
    }

    private static final Actor CHAIR_WITHOUT_SITE = new Actor(Capacity.CHAIR, "x", null, null);
}
