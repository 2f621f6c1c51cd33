package vn.diemcau.live.core;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.live.core.Stage.A;
import static vn.diemcau.live.core.Stage.B;
import static vn.diemcau.live.core.Stage.CHAIR;
import static vn.diemcau.live.core.Stage.HUB;
import static vn.diemcau.live.core.Stage.NODE;
import static vn.diemcau.live.core.Stage.SERVER;
import static vn.diemcau.live.core.Stage.STRANGER;
import static vn.diemcau.live.core.Stage.siteActor;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SentOutTest {

    private static final RemoveSite OUT = new RemoveSite(A, "Gây ồn");

    @Test
    void whoIsSentOutLosesTurnAndRaisedHandFirst() {
        Stage stage = Stage.running()
                .then(siteActor(A), new RaiseHand(null))
                .then(CHAIR, new GrantFloor(A, 60))
                .then(siteActor(A), new EndFloor())
                .then(siteActor(A), new RaiseHand(null))
                .then(CHAIR, new GrantFloor(B, 60));
        assertThat(stage.eventsOf(CHAIR, OUT)).containsExactly(new HandLowered(A), new SiteRemoved(A, "Gây ồn"));
        assertThat(stage.eventsOf(CHAIR, new RemoveSite(B, "Gây ồn")))
                .hasSize(2)
                .last()
                .isEqualTo(new SiteRemoved(B, "Gây ồn"));

        stage.then(CHAIR, OUT).then(CHAIR, new RemoveSite(B, "Gây ồn"));
        assertThat(stage.assembly().queue().hands()).isEmpty();
        assertThat(stage.assembly().floor()).isNull();
    }

    @Test
    void whoIsSentOutHasNothingToSayAndDoesNotComeBackByItself() {
        Stage stage = Stage.running().then(CHAIR, OUT);
        assertThat(presence(stage)).isEqualTo(Presence.REMOVED);

        stage.refuses(siteActor(A), new RaiseHand(null), RefusalCode.SITE_REMOVED);
        stage.refuses(siteActor(A), new Say("Sao vậy?"), RefusalCode.SITE_REMOVED);
        stage.refuses(SERVER, new Connect(A, null, NODE), RefusalCode.SITE_REMOVED);
        stage.refuses(SERVER, new Leave(A, NODE), RefusalCode.PRESENCE_ALREADY);
        stage.refuses(CHAIR, new GrantFloor(A, 60), RefusalCode.SITE_NOT_CONNECTED);
        stage.refuses(CHAIR, OUT, RefusalCode.SITE_REMOVED);
        assertThat(stage.codeOf(siteActor(B), new RaiseHand(null))).isNull();
    }

    @Test
    void whoIsLetBackInComesLikeSomebodyWhoHadLeft() {
        Stage stage = Stage.running().then(CHAIR, OUT).then(CHAIR, new ReadmitSite(A));
        assertThat(presence(stage)).isEqualTo(Presence.LEFT);
        stage.refuses(CHAIR, new ReadmitSite(A), RefusalCode.NOT_REMOVED);

        stage.then(SERVER, new Connect(A, null, NODE)).then(siteActor(A), new RaiseHand(null));
        assertThat(presence(stage)).isEqualTo(Presence.CONNECTED);
    }

    @Test
    void aSiteIsSentOutBeforeTheOpeningAndWhileTheMeetingIsSuspendedToo() {
        assertThat(presence(Stage.waiting().then(CHAIR, OUT))).isEqualTo(Presence.REMOVED);
        assertThat(presence(Stage.suspended().then(CHAIR, OUT))).isEqualTo(Presence.REMOVED);
    }

    @Test
    void theMinutesCanSayWhyAndTheHubStays() {
        Stage stage = Stage.running();
        stage.refuses(CHAIR, new RemoveSite(A, " \u200b"), RefusalCode.REASON_NEEDED);
        stage.refuses(CHAIR, new RemoveSite(HUB, "Gây ồn"), RefusalCode.HUB_STAYS);
        stage.refuses(CHAIR, new RemoveSite(STRANGER, "Gây ồn"), RefusalCode.NO_SUCH_SITE);
        stage.refuses(CHAIR, new ReadmitSite(STRANGER), RefusalCode.NO_SUCH_SITE);
        assertThat(stage.decide(CHAIR, new RemoveSite(A, "ộ".repeat(21))))
                .isEqualTo(RefusalCode.TEXT_TOO_LONG.with(Map.of("max", 20)));
    }

    @Test
    void whoHasCutOffPictureAndSoundIsNotedAndChangesNothing() {
        Stage stage = Stage.running().then(CHAIR, OUT);
        LiveMeeting before = stage.meeting();
        stage.then(SERVER, new CutOff(A, CutOffWay.SERVER));
        assertThat(stage.meeting()).isEqualTo(before);
        stage.refuses(SERVER, new CutOff(B, CutOffWay.SERVER), RefusalCode.NOT_REMOVED);
    }

    private static Presence presence(Stage stage) {
        return stage.assembly().hall().seats().seat(A).orElseThrow().presence();
    }
}
