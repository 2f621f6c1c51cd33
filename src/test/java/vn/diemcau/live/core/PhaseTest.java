package vn.diemcau.live.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.diemcau.live.core.Stage.A;
import static vn.diemcau.live.core.Stage.B;
import static vn.diemcau.live.core.Stage.C;
import static vn.diemcau.live.core.Stage.CHAIR;
import static vn.diemcau.live.core.Stage.D;
import static vn.diemcau.live.core.Stage.HUB;
import static vn.diemcau.live.core.Stage.SERVER;
import static vn.diemcau.live.core.Stage.STRANGER;
import static vn.diemcau.live.core.Stage.siteActor;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhaseTest {

    @Test
    void aMeetingBeginsWithItsPlan() {
        Assembly meeting = Stage.waiting().assembly();

        assertThat(meeting.phase()).isEqualTo(Phase.WAITING);
        assertThat(meeting.hall().plan()).isEqualTo(Stage.PLAN);
        assertThat(meeting.hall().plan().hub()).contains(HUB);
        assertThat(meeting.hall().mics()).isEqualTo(Mics.FLOOR_ONLY);
        assertThat(meeting.hall().rollCall()).isNull();
        assertThat(meeting.hall().chat().lines()).isEmpty();
        assertThat(meeting.hall().seats().all())
                .allSatisfy(seat -> assertThat(seat.presence()).isEqualTo(Presence.ABSENT))
                .allSatisfy(seat -> assertThat(seat.mark()).isEqualTo(Mark.UNKNOWN))
                .extracting(Seat::heads)
                .containsExactly(12, 7, 5, 0, 3);
        assertThat(meeting.openedAt()).isNull();
        assertThat(meeting.closedAt()).isNull();
        assertThat(meeting.suspendedAt()).isNull();
        assertThat(meeting.suspendReason()).isNull();
        assertThat(meeting.floor()).isNull();
        assertThat(meeting.queue().hands()).isEmpty();
    }

    @Test
    void untilItIsOpenedThePlanMayChangeAndWhoIsThereStays() {
        Stage stage =
                Stage.waiting().then(SERVER, new Connect(A, 9, Stage.NODE)).then(CHAIR, new Say("Chào"));
        Plan changed = new Plan(
                "Giao ban (sửa)",
                Stage.PLAN.chair(),
                null,
                List.of(Stage.site(A, 1), Stage.site(D, 4), Stage.site(STRANGER, 2)),
                List.of(new PlannedItem("a-1", "Khác", "", 5)));

        stage.then(SERVER, new Convene(changed));

        assertThat(stage.assembly().hall().plan()).isEqualTo(changed);
        assertThat(stage.assembly().hall().seats().seat(B)).isEmpty();
        assertThat(stage.seat(A).presence()).isEqualTo(Presence.CONNECTED);
        assertThat(stage.seat(A).heads()).isEqualTo(9);
        assertThat(stage.seat(D).heads()).isEqualTo(4);
        assertThat(stage.seat(STRANGER).presence()).isEqualTo(Presence.ABSENT);
        assertThat(stage.assembly().hall().chat().lines()).hasSize(1);
        assertThat(stage.assembly().hall().agenda().items())
                .extracting(item -> item.plan().title())
                .containsExactly("Khác");
    }

    @Test
    void theSamePlanTwiceIsHeardOnce() {
        Stage.waiting().refuses(SERVER, new Convene(Stage.PLAN), RefusalCode.PLAN_UNCHANGED);
    }

    @Test
    void openingIsWrittenDownWithItsTime() {
        Stage stage = Stage.waiting().after(60).then(CHAIR, new Open());

        assertThat(stage.assembly().phase()).isEqualTo(Phase.RUNNING);
        assertThat(stage.assembly().openedAt()).isEqualTo(stage.now());
    }

    @Test
    void suspendingEndsTheFloorAndKeepsTheQueue() {
        Stage stage = Stage.running()
                .then(siteActor(A), new RaiseHand(null))
                .then(CHAIR, new GrantFloor(B, 60))
                .after(5)
                .then(CHAIR, new Suspend(" Nghỉ  "));

        assertThat(stage.assembly().phase()).isEqualTo(Phase.SUSPENDED);
        assertThat(stage.assembly().suspendedAt()).isEqualTo(stage.now());
        assertThat(stage.assembly().suspendReason()).isEqualTo("Nghỉ");
        assertThat(stage.assembly().floor()).isNull();
        assertThat(stage.queue()).containsExactly(A);
        assertThat(stage.journal().get(stage.journal().size() - 2).event())
                .isEqualTo(new FloorEnded("f-8", FloorEnd.SUSPENDED));
    }

    @Test
    void suspendingNeedsAReasonOfReasonableLength() {
        Stage.running().refuses(CHAIR, new Suspend(" \n "), RefusalCode.REASON_NEEDED);
        assertThat(Stage.running().codeOf(CHAIR, new Suspend("x".repeat(21)))).isEqualTo(RefusalCode.TEXT_TOO_LONG);
        assertThat(Stage.running().codeOf(CHAIR, new Suspend("x".repeat(20)))).isNull();
    }

    @Test
    void aSuspendedMeetingGoesOnWhereItWas() {
        Stage stage = Stage.running()
                .then(siteActor(A), new RaiseHand(null))
                .then(CHAIR, new Suspend("Nghỉ"))
                .after(60)
                .then(CHAIR, new Resume());

        assertThat(stage.assembly().phase()).isEqualTo(Phase.RUNNING);
        assertThat(stage.assembly().openedAt()).isEqualTo(Stage.START);
        assertThat(stage.assembly().suspendReason()).isNull();
        assertThat(stage.queue()).containsExactly(A);
    }

    @Test
    void closingEndsTheFloorAndTheRollCallFirst() {
        Stage stage = Stage.running()
                .then(CHAIR, new StartRollCall())
                .then(CHAIR, new GrantFloor(B, 60))
                .after(30);

        assertThat(stage.eventsOf(CHAIR, new Close()))
                .containsExactly(
                        new FloorEnded("f-8", FloorEnd.CLOSED),
                        new RollCallFinished("r-7", 4, 1, 0),
                        new MeetingClosed());

        stage.then(CHAIR, new Close());
        assertThat(stage.assembly().phase()).isEqualTo(Phase.CLOSED);
        assertThat(stage.assembly().closedAt()).isEqualTo(stage.now());
        assertThat(stage.assembly().openedAt()).isEqualTo(Stage.START);
        assertThat(stage.assembly().floor()).isNull();
    }

    @Test
    void aSuspendedMeetingCanBeClosed() {
        Stage stage =
                Stage.suspended().then(siteActor(C), new Say("Vâng")).after(9).then(CHAIR, new Close());

        assertThat(stage.assembly().phase()).isEqualTo(Phase.CLOSED);
        assertThat(stage.assembly().closedAt()).isEqualTo(stage.now());
    }

    @Test
    void theQueueOfAClosedMeetingTellsWhoWasNotHeard() {
        Stage stage = Stage.running().then(siteActor(A), new RaiseHand(null)).then(CHAIR, new Close());

        assertThat(stage.queue()).containsExactly(A);
    }

    @Test
    void nothingCanHappenToAClosedMeeting() {
        Stage closed = Stage.closed();

        assertThatThrownBy(() -> closed.happened(SERVER, new MicsAllowed()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("MicsAllowed can't happen to a meeting that is Closed");
        assertThat(closed.meeting().deadlines(Stage.POLICY)).isEmpty();
    }

    @Test
    void anEventInAPhaseInWhichItCanNotHappenIsABug() {
        assertThatThrownBy(() -> Stage.empty().happened(CHAIR, new Opened())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(
                        () -> Stage.waiting().happened(CHAIR, new MicsAllowed()).happened(CHAIR, new Resumed()))
                .hasMessage("Resumed can't happen to a meeting that is Waiting");
        assertThatThrownBy(() -> Stage.running().happened(CHAIR, new Opened()))
                .hasMessage("Opened can't happen to a meeting that is Running");
        assertThatThrownBy(() -> Stage.suspended().happened(CHAIR, new HandLowered(A)))
                .hasMessage("HandLowered can't happen to a meeting that is Suspended");
    }

    @Test
    void eventsFollowEachOtherWithoutGaps() {
        var first = new Entry(1, Stage.START, SERVER, Convened.by(Stage.PLAN));
        var third = new Entry(3, Stage.START, SERVER, new Opened());

        assertThatThrownBy(() -> Progress.of(List.of(first, third))).hasMessage("event 3 can't follow event 1");
    }

    @Test
    void beforeItsPlanAMeetingHasNoDeadlines() {
        assertThat(LiveMeeting.beginning().deadlines(Stage.POLICY)).isEmpty();
    }
}
