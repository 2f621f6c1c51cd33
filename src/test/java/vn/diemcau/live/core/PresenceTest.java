package vn.diemcau.live.core;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.live.core.Stage.A;
import static vn.diemcau.live.core.Stage.B;
import static vn.diemcau.live.core.Stage.C;
import static vn.diemcau.live.core.Stage.CHAIR;
import static vn.diemcau.live.core.Stage.D;
import static vn.diemcau.live.core.Stage.HUB;
import static vn.diemcau.live.core.Stage.NODE;
import static vn.diemcau.live.core.Stage.OTHER;
import static vn.diemcau.live.core.Stage.SERVER;
import static vn.diemcau.live.core.Stage.STRANGER;
import static vn.diemcau.live.core.Stage.siteActor;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PresenceTest {

    @Test
    void aLineIsConnectedThenWeakThenLostAndCanComeBackAtAnyTime() {
        Stage stage = Stage.running().after(10).then(SERVER, new Weaken(A, NODE));
        assertThat(stage.seat(A).presence()).isEqualTo(Presence.WEAK);
        assertThat(stage.seat(A).since()).isEqualTo(stage.now());

        stage.after(15).then(SERVER, new Lose(A));
        assertThat(stage.seat(A).presence()).isEqualTo(Presence.LOST);
        assertThat(stage.seat(A).since()).isEqualTo(stage.now());

        stage.after(100).then(SERVER, new Connect(A, 8, NODE));
        assertThat(stage.seat(A).presence()).isEqualTo(Presence.CONNECTED);
        assertThat(stage.seat(A).since()).isEqualTo(stage.now());
        assertThat(stage.seat(A).heads()).isEqualTo(8);
    }

    @Test
    void aWeakSiteIsLostAtItsDeadlineAndNotBefore() {
        Stage stage = Stage.running().then(SERVER, new Weaken(A, NODE));
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
                .then(SERVER, new Weaken(A, NODE))
                .then(SERVER, new Connect(A, null, NODE))
                .after(60)
                .refuses(SERVER, new Lose(A), RefusalCode.NOT_DUE);
    }

    @Test
    void whoWaitsForAMeetingOrSitsInASuspendedOneCanBeLostToo() {
        Stage waiting = Stage.waiting().then(SERVER, new Connect(A, null, NODE)).then(SERVER, new Weaken(A, NODE));
        Stage suspended = Stage.suspended().then(SERVER, new Weaken(A, NODE));

        assertThat(waiting.meeting().deadlines(Stage.POLICY)).hasSize(1);
        assertThat(suspended.meeting().deadlines(Stage.POLICY)).hasSize(1);
    }

    @Test
    void aLostSiteKeepsItsPlaceInTheQueueAndTheFloor() {
        Stage stage = Stage.running()
                .then(siteActor(A), new RaiseHand(null))
                .then(CHAIR, new GrantFloor(B, 60))
                .then(SERVER, new Weaken(A, NODE))
                .then(SERVER, new Weaken(B, NODE))
                .after(15)
                .then(SERVER, new Lose(A))
                .then(SERVER, new Lose(B));

        assertThat(stage.queue()).containsExactly(A);
        assertThat(stage.assembly().floor().site()).isEqualTo(B);
    }

    @Test
    void whoLeavesOnPurposeIsGoneAtOnceAndMayComeBack() {
        Stage stage = Stage.running().after(5).then(SERVER, new Leave(A, NODE)).then(SERVER, new Weaken(B, NODE));
        assertThat(stage.seat(A).presence()).isEqualTo(Presence.LEFT);
        assertThat(stage.seat(A).since()).isEqualTo(stage.now());

        stage.then(SERVER, new Leave(B, NODE));
        stage.then(SERVER, new Connect(A, null, NODE));
        assertThat(stage.seat(A).presence()).isEqualTo(Presence.CONNECTED);
        assertThat(stage.seat(B).presence()).isEqualTo(Presence.LEFT);
    }

    @Test
    void theSameNewsTwiceIsHeardOnce() {
        Stage stage = Stage.running();
        stage.refuses(SERVER, new Connect(A, 3, NODE), RefusalCode.PRESENCE_ALREADY);
        stage.refuses(SERVER, new Weaken(D, NODE), RefusalCode.PRESENCE_ALREADY);
        stage.refuses(SERVER, new Leave(D, NODE), RefusalCode.PRESENCE_ALREADY);
        stage.then(SERVER, new Weaken(A, NODE)).refuses(SERVER, new Weaken(A, NODE), RefusalCode.PRESENCE_ALREADY);
    }

    @Test
    void nothingIsKnownOfSitesThatAreNotInvited() {
        Stage stage = Stage.running();
        stage.refuses(SERVER, new Connect(STRANGER, null, NODE), RefusalCode.NO_SUCH_SITE);
        stage.refuses(SERVER, new Weaken(STRANGER, NODE), RefusalCode.NO_SUCH_SITE);
        stage.refuses(SERVER, new Lose(STRANGER), RefusalCode.NO_SUCH_SITE);
        stage.refuses(SERVER, new Leave(STRANGER, NODE), RefusalCode.NO_SUCH_SITE);
    }

    @Test
    void whenANodeHasGoneWhoWasHereByItIsWeakUntilHeardAgain() {
        Stage stage = Stage.running()
                .then(SERVER, new Connect(HUB, null, OTHER))
                .then(SERVER, new Weaken(B, NODE))
                .then(SERVER, new Leave(C, NODE))
                .after(100)
                .then(SERVER, new Recover(NODE, Stage.START));

        assertThat(stage.seat(HUB).presence()).isEqualTo(Presence.CONNECTED);
        assertThat(stage.seat(A).presence()).isEqualTo(Presence.WEAK);
        assertThat(stage.seat(A).since()).isEqualTo(stage.now());
        assertThat(stage.seat(B).presence()).isEqualTo(Presence.WEAK);
        assertThat(stage.seat(B).since()).isEqualTo(stage.now());
        assertThat(stage.seat(C).presence()).isEqualTo(Presence.LEFT);
        assertThat(stage.seat(D).presence()).isEqualTo(Presence.ABSENT);
        assertThat(stage.meeting().deadlines(Stage.POLICY)).hasSize(2);
        stage.refuses(SERVER, new Recover(NODE, Stage.START), RefusalCode.NOT_DUE);
    }

    @Test
    void aNodeThatHasGoneAndHeardNobodyIsNoNews() {
        Stage.waiting().refuses(SERVER, new Recover(NODE, Stage.START), RefusalCode.NOT_DUE);
        Stage.running().refuses(SERVER, new Recover(OTHER, Stage.START), RefusalCode.NOT_DUE);
        assertThat(Stage.waiting()
                        .then(SERVER, new Connect(A, null, NODE))
                        .eventsOf(SERVER, new Recover(NODE, Stage.START)))
                .containsExactly(new Recovered(Stage.START, Set.of(A)));
    }

    @Test
    void aNodeThatHasGoneWasThereWhenItLastHeardASiteAndIsNotThereNow() {
        Stage stage = Stage.waiting()
                .after(10)
                .then(SERVER, new Connect(A, null, NODE))
                .after(10);

        assertThat(stage.eventsOf(SERVER, new Recover(NODE, Stage.START)))
                .containsExactly(new Recovered(Stage.START.plusSeconds(10), Set.of(A)));
        assertThat(stage.eventsOf(SERVER, new Recover(NODE, Stage.START.plusSeconds(60))))
                .containsExactly(new Recovered(stage.now(), Set.of(A)));
    }

    @Test
    void inAJournalFromTheTimeOfSingleServersTheServerHeardEverybody() {
        Stage stage = Stage.waiting()
                .happened(SERVER, new SiteConnected(A, null, null))
                .happened(SERVER, new SiteConnected(B, null, null))
                .happened(SERVER, new SiteWeakened(B))
                .after(10)
                .then(SERVER, new Recover(null, Stage.START));

        assertThat(stage.seat(A).presence()).isEqualTo(Presence.WEAK);
        stage.refuses(SERVER, new Recover(null, Stage.START), RefusalCode.NOT_DUE);

        Stage old = Stage.running().happened(SERVER, new Recovered(Stage.START, null));
        assertThat(old.assembly().hall().seats().all())
                .filteredOn(seat -> seat.presence() == Presence.WEAK)
                .hasSize(4);
    }

    @Test
    void aDeviceThatComesToAnotherNodeTakesItsSiteThereWithoutAGap() {
        Stage stage = Stage.running().after(30).then(SERVER, new Connect(A, 9, OTHER));
        assertThat(stage.seat(A).node()).isEqualTo(OTHER);
        assertThat(stage.seat(A).since()).isEqualTo(Stage.START);
        assertThat(stage.seat(A).heads()).isEqualTo(9);

        stage.refuses(SERVER, new Weaken(A, NODE), RefusalCode.PRESENCE_ALREADY);
        stage.refuses(SERVER, new Leave(A, NODE), RefusalCode.PRESENCE_ALREADY);
        stage.refuses(SERVER, new Connect(A, 9, OTHER), RefusalCode.PRESENCE_ALREADY);
        stage.then(SERVER, new Weaken(A, OTHER));
        assertThat(stage.seat(A).presence()).isEqualTo(Presence.WEAK);
    }
}
