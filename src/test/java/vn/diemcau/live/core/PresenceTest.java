package vn.diemcau.live.core;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.live.core.Stage.A;
import static vn.diemcau.live.core.Stage.B;
import static vn.diemcau.live.core.Stage.C;
import static vn.diemcau.live.core.Stage.CHAIR;
import static vn.diemcau.live.core.Stage.D;
import static vn.diemcau.live.core.Stage.HUB;
import static vn.diemcau.live.core.Stage.SERVER;
import static vn.diemcau.live.core.Stage.STRANGER;
import static vn.diemcau.live.core.Stage.siteActor;

import org.junit.jupiter.api.Test;

class PresenceTest {

    @Test
    void aLineIsConnectedThenWeakThenLostAndCanComeBackAtAnyTime() {
        Stage stage = Stage.running().after(10).then(SERVER, new Weaken(A));
        assertThat(stage.seat(A).presence()).isEqualTo(Presence.WEAK);
        assertThat(stage.seat(A).since()).isEqualTo(stage.now());

        stage.after(15).then(SERVER, new Lose(A));
        assertThat(stage.seat(A).presence()).isEqualTo(Presence.LOST);
        assertThat(stage.seat(A).since()).isEqualTo(stage.now());

        stage.after(100).then(SERVER, new Connect(A, 8));
        assertThat(stage.seat(A).presence()).isEqualTo(Presence.CONNECTED);
        assertThat(stage.seat(A).since()).isEqualTo(stage.now());
        assertThat(stage.seat(A).heads()).isEqualTo(8);
    }

    @Test
    void aWeakSiteIsLostAtItsDeadlineAndNotBefore() {
        Stage stage = Stage.running().then(SERVER, new Weaken(A));
        assertThat(stage.meeting().deadlines(Stage.POLICY))
                .containsExactly(new Deadline(Stage.START.plusSeconds(15), new Lose(A)));

        stage.after(14).refuses(SERVER, new Lose(A), RefusalCode.NOT_DUE);
        stage.after(1).then(SERVER, new Lose(A));
        stage.refuses(SERVER, new Lose(A), RefusalCode.NOT_DUE);
        assertThat(stage.meeting().deadlines(Stage.POLICY)).isEmpty();
    }

    @Test
    void aSiteThatCameBackIsNotLost() {
        Stage.running()
                .then(SERVER, new Weaken(A))
                .then(SERVER, new Connect(A, null))
                .after(60)
                .refuses(SERVER, new Lose(A), RefusalCode.NOT_DUE);
    }

    @Test
    void whoWaitsForAMeetingOrSitsInASuspendedOneCanBeLostToo() {
        Stage waiting = Stage.waiting().then(SERVER, new Connect(A, null)).then(SERVER, new Weaken(A));
        Stage suspended = Stage.suspended().then(SERVER, new Weaken(A));

        assertThat(waiting.meeting().deadlines(Stage.POLICY)).hasSize(1);
        assertThat(suspended.meeting().deadlines(Stage.POLICY)).hasSize(1);
    }

    @Test
    void aLostSiteKeepsItsPlaceInTheQueueAndTheFloor() {
        Stage stage = Stage.running()
                .then(siteActor(A), new RaiseHand(null))
                .then(CHAIR, new GrantFloor(B, 60))
                .then(SERVER, new Weaken(A))
                .then(SERVER, new Weaken(B))
                .after(15)
                .then(SERVER, new Lose(A))
                .then(SERVER, new Lose(B));

        assertThat(stage.queue()).containsExactly(A);
        assertThat(stage.assembly().floor().site()).isEqualTo(B);
    }

    @Test
    void whoLeavesOnPurposeIsGoneAtOnceAndMayComeBack() {
        Stage stage = Stage.running().after(5).then(SERVER, new Leave(A)).then(SERVER, new Weaken(B));
        assertThat(stage.seat(A).presence()).isEqualTo(Presence.LEFT);
        assertThat(stage.seat(A).since()).isEqualTo(stage.now());

        stage.then(SERVER, new Leave(B));
        stage.then(SERVER, new Connect(A, null));
        assertThat(stage.seat(A).presence()).isEqualTo(Presence.CONNECTED);
        assertThat(stage.seat(B).presence()).isEqualTo(Presence.LEFT);
    }

    @Test
    void theSameNewsTwiceIsHeardOnce() {
        Stage stage = Stage.running();
        stage.refuses(SERVER, new Connect(A, 3), RefusalCode.PRESENCE_ALREADY);
        stage.refuses(SERVER, new Weaken(D), RefusalCode.PRESENCE_ALREADY);
        stage.refuses(SERVER, new Leave(D), RefusalCode.PRESENCE_ALREADY);
        stage.then(SERVER, new Weaken(A)).refuses(SERVER, new Weaken(A), RefusalCode.PRESENCE_ALREADY);
    }

    @Test
    void nothingIsKnownOfSitesThatAreNotInvited() {
        Stage stage = Stage.running();
        stage.refuses(SERVER, new Connect(STRANGER, null), RefusalCode.NO_SUCH_SITE);
        stage.refuses(SERVER, new Weaken(STRANGER), RefusalCode.NO_SUCH_SITE);
        stage.refuses(SERVER, new Lose(STRANGER), RefusalCode.NO_SUCH_SITE);
        stage.refuses(SERVER, new Leave(STRANGER), RefusalCode.NO_SUCH_SITE);
    }

    @Test
    void afterAStopOfTheServerWhoWasHereIsWeakUntilHeardAgain() {
        Stage stage = Stage.running()
                .then(SERVER, new Weaken(B))
                .then(SERVER, new Leave(C))
                .after(100)
                .then(SERVER, new Recover(Stage.START));

        assertThat(stage.seat(HUB).presence()).isEqualTo(Presence.WEAK);
        assertThat(stage.seat(A).since()).isEqualTo(stage.now());
        assertThat(stage.seat(B).presence()).isEqualTo(Presence.WEAK);
        assertThat(stage.seat(B).since()).isEqualTo(stage.now());
        assertThat(stage.seat(C).presence()).isEqualTo(Presence.LEFT);
        assertThat(stage.seat(D).presence()).isEqualTo(Presence.ABSENT);
        assertThat(stage.meeting().deadlines(Stage.POLICY)).hasSize(3);
    }

    @Test
    void aStopOfTheServerWithNobodyThereIsNoNews() {
        Stage.waiting().refuses(SERVER, new Recover(Stage.START), RefusalCode.NOT_DUE);
        assertThat(Stage.waiting().then(SERVER, new Connect(A, null)).eventsOf(SERVER, new Recover(Stage.START)))
                .containsExactly(new Recovered(Stage.START));
    }
}
