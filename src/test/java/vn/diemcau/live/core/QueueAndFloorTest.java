package vn.diemcau.live.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.diemcau.live.core.Stage.A;
import static vn.diemcau.live.core.Stage.B;
import static vn.diemcau.live.core.Stage.C;
import static vn.diemcau.live.core.Stage.CHAIR;
import static vn.diemcau.live.core.Stage.D;
import static vn.diemcau.live.core.Stage.SERVER;
import static vn.diemcau.live.core.Stage.STRANGER;
import static vn.diemcau.live.core.Stage.siteActor;

import java.util.Map;
import org.junit.jupiter.api.Test;

class QueueAndFloorTest {

    @Test
    void whoAsksFirstStandsFirst() {
        Stage stage = Stage.running()
                .then(siteActor(B), new RaiseHand(" Kinh phí "))
                .after(1)
                .then(siteActor(A), new RaiseHand("  "));

        assertThat(stage.assembly().queue().hands())
                .containsExactly(new Hand(B, Stage.START, "Kinh phí"), new Hand(A, Stage.START.plusSeconds(1), null));
    }

    @Test
    void askingTwiceIsHeardOnce() {
        Stage.running()
                .then(siteActor(A), new RaiseHand(null))
                .refuses(siteActor(A), new RaiseHand(null), RefusalCode.ALREADY_IN_QUEUE);
    }

    @Test
    void whoHasTheFloorDoesNotAskForIt() {
        Stage.running()
                .then(CHAIR, new GrantFloor(A, 60))
                .refuses(siteActor(A), new RaiseHand(null), RefusalCode.HAS_FLOOR);
    }

    @Test
    void aSiteThatIsNotInvitedHasNoVoice() {
        Stage.running().refuses(siteActor(STRANGER), new RaiseHand(null), RefusalCode.NO_SUCH_SITE);
        Stage.running().refuses(CHAIR, new GrantFloor(STRANGER, 60), RefusalCode.NO_SUCH_SITE);
    }

    @Test
    void aTopicIsShort() {
        assertThat(Stage.running().decide(siteActor(A), new RaiseHand("x".repeat(21))))
                .isEqualTo(RefusalCode.TEXT_TOO_LONG.with(Map.of("max", 20)));
        assertThat(Stage.running().codeOf(siteActor(A), new RaiseHand("x".repeat(20))))
                .isNull();
    }

    @Test
    void whoWithdrawsAndWhoIsTakenOutStandsThereNoMore() {
        Stage stage = Stage.running()
                .then(siteActor(A), new RaiseHand(null))
                .then(siteActor(B), new RaiseHand(null))
                .then(siteActor(C), new RaiseHand(null))
                .then(siteActor(A), new LowerHand())
                .then(CHAIR, new DropHand(C));

        assertThat(stage.queue()).containsExactly(B);
        stage.refuses(siteActor(A), new LowerHand(), RefusalCode.NOT_IN_QUEUE);
        stage.refuses(CHAIR, new DropHand(C), RefusalCode.NOT_IN_QUEUE);
    }

    @Test
    void whoIsGivenTheFloorSpeaksUntilAFixedTimeAndLeavesTheQueue() {
        Stage stage = Stage.running()
                .then(siteActor(A), new RaiseHand(null))
                .then(siteActor(B), new RaiseHand(null))
                .after(10)
                .then(CHAIR, new GrantFloor(B, 60));

        assertThat(stage.assembly().floor())
                .isEqualTo(new Floor("f-9", B, stage.now(), stage.now().plusSeconds(60), false));
        assertThat(stage.assembly().floor().seconds()).isEqualTo(60);
        assertThat(stage.queue()).containsExactly(A);
    }

    @Test
    void oneSpeaksAtATime() {
        Stage stage = Stage.running().then(CHAIR, new GrantFloor(A, 60));

        assertThat(stage.eventsOf(CHAIR, new GrantFloor(B, 30)))
                .containsExactly(
                        new FloorEnded("f-7", FloorEnd.NEXT),
                        new FloorGranted("f-8", B, 30, stage.now().plusSeconds(30)));
        stage.refuses(CHAIR, new GrantFloor(A, 30), RefusalCode.HAS_FLOOR);
    }

    @Test
    void theFloorGoesToASiteThatIsConnected() {
        Stage.running().refuses(CHAIR, new GrantFloor(D, 60), RefusalCode.SITE_NOT_CONNECTED);
        Stage.running()
                .then(SERVER, new Weaken(A, Stage.NODE))
                .refuses(CHAIR, new GrantFloor(A, 60), RefusalCode.SITE_NOT_CONNECTED);
    }

    @Test
    void speakingTimeKeepsToTheLimitsOfTheHouse() {
        Decision outside = RefusalCode.LIMIT_OUT_OF_RANGE.with(Map.of("min", 10, "max", 600));

        assertThat(Stage.running().decide(CHAIR, new GrantFloor(A, 9))).isEqualTo(outside);
        assertThat(Stage.running().codeOf(CHAIR, new GrantFloor(A, 10))).isNull();
        assertThat(Stage.running().codeOf(CHAIR, new GrantFloor(A, 600))).isNull();
        assertThat(Stage.running().decide(CHAIR, new GrantFloor(A, 601))).isEqualTo(outside);
        assertThat(Stage.running().then(CHAIR, new GrantFloor(A, 60)).decide(CHAIR, new ExtendFloor(601)))
                .isEqualTo(outside);
    }

    @Test
    void theChairEndsAnyTurnAndASiteOnlyItsOwn() {
        Stage stage = Stage.running().then(CHAIR, new GrantFloor(A, 60));

        stage.refuses(siteActor(B), new EndFloor(), RefusalCode.NOT_YOUR_SITE);
        assertThat(stage.eventsOf(siteActor(A), new EndFloor())).containsExactly(new FloorEnded("f-7", FloorEnd.SITE));
        assertThat(stage.eventsOf(CHAIR, new EndFloor())).containsExactly(new FloorEnded("f-7", FloorEnd.CHAIR));
        assertThat(stage.then(CHAIR, new EndFloor()).assembly().floor()).isNull();
    }

    @Test
    void moreTimeCountsFromTheEndOfTheTurn() {
        Stage stage =
                Stage.running().then(CHAIR, new GrantFloor(A, 60)).after(30).then(CHAIR, new ExtendFloor(60));

        assertThat(stage.assembly().floor().until()).isEqualTo(Stage.START.plusSeconds(120));
        assertThat(stage.assembly().floor().seconds()).isEqualTo(120);
    }

    @Test
    void moreTimeAfterTheEndCountsFromNow() {
        Stage stage = Stage.running()
                .then(CHAIR, new GrantFloor(A, 60))
                .after(90)
                .then(SERVER, new OverrunFloor("f-7"))
                .then(CHAIR, new ExtendFloor(60));

        assertThat(stage.assembly().floor().until()).isEqualTo(Stage.START.plusSeconds(150));
        assertThat(stage.assembly().floor().overran()).isFalse();
    }

    @Test
    void whoseTimeIsOverKeepsTheFloorUntilTheChairEndsIt() {
        Stage stage =
                Stage.running().then(CHAIR, new GrantFloor(A, 60)).after(60).then(SERVER, new OverrunFloor("f-7"));

        assertThat(stage.assembly().floor().overran()).isTrue();
        assertThat(stage.assembly().floor().site()).isEqualTo(A);
        assertThat(stage.meeting().deadlines(Stage.POLICY)).isEmpty();
    }

    @Test
    void timeIsOverAtTheDeadlineNotBeforeAndOnce() {
        Stage stage = Stage.running().then(CHAIR, new GrantFloor(A, 60)).after(59);
        stage.refuses(SERVER, new OverrunFloor("f-7"), RefusalCode.NOT_DUE);
        stage.refuses(SERVER, new OverrunFloor("f-6"), RefusalCode.NO_FLOOR);
        stage.after(1).then(SERVER, new OverrunFloor("f-7"));
        stage.refuses(SERVER, new OverrunFloor("f-7"), RefusalCode.NOT_DUE);
    }

    @Test
    void aTurnHasADeadlineThatMovesWithIt() {
        Stage stage = Stage.running().then(CHAIR, new GrantFloor(A, 60));
        assertThat(stage.meeting().deadlines(Stage.POLICY))
                .containsExactly(new Deadline(Stage.START.plusSeconds(60), new OverrunFloor("f-7")));

        stage.then(CHAIR, new ExtendFloor(30));
        assertThat(stage.meeting().deadlines(Stage.POLICY))
                .containsExactly(new Deadline(Stage.START.plusSeconds(90), new OverrunFloor("f-7")));
    }

    @Test
    void anEventOfAnotherTurnIsABug() {
        Stage stage = Stage.running().then(CHAIR, new GrantFloor(A, 60));

        assertThatThrownBy(() -> stage.happened(CHAIR, new FloorEnded("f-1", FloorEnd.CHAIR)))
                .hasMessage("turn f-1 is not in progress");
        assertThatThrownBy(() -> Stage.running().happened(CHAIR, new FloorOverran("f-1")))
                .hasMessage("turn f-1 is not in progress");
    }
}
