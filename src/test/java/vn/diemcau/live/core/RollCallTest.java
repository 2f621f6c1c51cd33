package vn.diemcau.live.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.diemcau.live.core.Stage.A;
import static vn.diemcau.live.core.Stage.B;
import static vn.diemcau.live.core.Stage.CHAIR;
import static vn.diemcau.live.core.Stage.D;
import static vn.diemcau.live.core.Stage.SECRETARY;
import static vn.diemcau.live.core.Stage.SERVER;
import static vn.diemcau.live.core.Stage.STRANGER;
import static vn.diemcau.live.core.Stage.siteActor;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RollCallTest {

    private static final Mark SITE_SAID = new Mark(Roll.PRESENT, RollBy.SITE, null);
    private static final Mark ABSENT = new Mark(Roll.ABSENT, RollBy.AUTO, null);

    @Test
    void whoseDeviceIsConnectedIsPresentAtOnce() {
        Stage stage = Stage.running().then(SECRETARY, new StartRollCall());

        assertThat(stage.seat(A).mark()).isEqualTo(Mark.HERE);
        assertThat(stage.seat(A).heads()).isEqualTo(7);
        assertThat(stage.seat(D).mark()).isEqualTo(Mark.UNKNOWN);
        assertThat(stage.assembly().hall().rollCall()).isEqualTo(new RollCall("r-7", Stage.START, true, List.of()));
    }

    @Test
    void whoComesDuringTheRollCallIsPresent() {
        Stage stage = Stage.running().then(SECRETARY, new StartRollCall()).then(SERVER, new Connect(D, 4, Stage.NODE));

        assertThat(stage.seat(D).mark()).isEqualTo(Mark.HERE);
        assertThat(stage.seat(D).heads()).isEqualTo(4);
    }

    @Test
    void whoComesBeforeAnyRollCallIsPresentTooAndWhoHasNotComeIsUnknown() {
        assertThat(Stage.running().seat(A).mark()).isEqualTo(Mark.HERE);
        assertThat(Stage.running().seat(D).mark()).isEqualTo(Mark.UNKNOWN);
    }

    @Test
    void whoComesLateIsPresentFromThenOn() {
        Stage stage = Stage.running().then(SECRETARY, new StartRollCall()).then(SECRETARY, new FinishRollCall());
        assertThat(stage.seat(D).mark()).isEqualTo(ABSENT);

        stage.then(SERVER, new Connect(D, null, Stage.NODE));
        assertThat(stage.seat(D).mark()).isEqualTo(Mark.HERE);
        assertThat(stage.seat(D).heads()).isEqualTo(3);
    }

    @Test
    void aSiteAnswersForItselfAndTheLastAnswerCounts() {
        Stage stage = Stage.running()
                .then(SECRETARY, new StartRollCall())
                .then(siteActor(A), new AnswerRollCall(8))
                .then(siteActor(B), new AnswerRollCall(2))
                .then(siteActor(A), new AnswerRollCall(9));

        assertThat(stage.seat(A).mark()).isEqualTo(SITE_SAID);
        assertThat(stage.seat(A).heads()).isEqualTo(9);
        assertThat(stage.assembly().hall().rollCall().answered()).containsExactly(A, B);
    }

    @Test
    void aSiteThatAnsweredAndLostItsLineKeepsItsAnswer() {
        Stage stage = Stage.running()
                .then(SECRETARY, new StartRollCall())
                .then(siteActor(A), new AnswerRollCall(8))
                .then(SERVER, new Weaken(A, Stage.NODE))
                .then(SERVER, new Connect(A, null, Stage.NODE));

        assertThat(stage.seat(A).mark()).isEqualTo(SITE_SAID);
        assertThat(stage.seat(A).heads()).isEqualTo(8);
    }

    @Test
    void onlyInvitedSitesAnswerAndOnlyWhileTheRollIsCalled() {
        Stage stage = Stage.running();
        stage.refuses(siteActor(STRANGER), new AnswerRollCall(1), RefusalCode.NO_SUCH_SITE);
        stage.refuses(siteActor(A), new AnswerRollCall(1), RefusalCode.NO_ROLL_CALL);
        stage.then(SECRETARY, new StartRollCall()).then(SECRETARY, new FinishRollCall());
        stage.refuses(siteActor(A), new AnswerRollCall(1), RefusalCode.NO_ROLL_CALL);
    }

    @Test
    void headCountsArePlausible() {
        Stage stage = Stage.running().then(SECRETARY, new StartRollCall());
        Decision outside = RefusalCode.HEADS_OUT_OF_RANGE.with(Map.of("min", 1, "max", 50));

        assertThat(stage.decide(siteActor(A), new AnswerRollCall(0))).isEqualTo(outside);
        assertThat(stage.decide(siteActor(A), new AnswerRollCall(51))).isEqualTo(outside);
        assertThat(stage.codeOf(siteActor(A), new AnswerRollCall(1))).isNull();
        assertThat(stage.codeOf(siteActor(A), new AnswerRollCall(50))).isNull();
        assertThat(stage.decide(SERVER, new Connect(D, 0, Stage.NODE))).isEqualTo(outside);
        assertThat(stage.decide(SECRETARY, new CorrectRollCall(A, Roll.PRESENT, 51, "x")))
                .isEqualTo(outside);
    }

    @Test
    void oneRollCallAtATime() {
        Stage stage = Stage.running().then(SECRETARY, new StartRollCall());

        stage.refuses(CHAIR, new StartRollCall(), RefusalCode.ROLL_CALL_OPEN);
        stage.then(CHAIR, new FinishRollCall());
        stage.refuses(CHAIR, new FinishRollCall(), RefusalCode.NO_ROLL_CALL);
        assertThat(stage.codeOf(CHAIR, new StartRollCall())).isNull();
    }

    @Test
    void whoHasNotAnsweredByTheEndIsAbsentAndTheCountsAreKept() {
        Stage stage = Stage.running()
                .then(SECRETARY, new StartRollCall())
                .then(SECRETARY, new CorrectRollCall(B, Roll.EXCUSED, null, "Sạt lở"))
                .then(SECRETARY, new CorrectRollCall(A, Roll.ABSENT, null, "Bỏ máy"));

        assertThat(stage.eventsOf(SECRETARY, new FinishRollCall()))
                .containsExactly(new RollCallFinished("r-7", 2, 2, 1));
        stage.then(SECRETARY, new FinishRollCall());
        assertThat(stage.seat(D).mark()).isEqualTo(ABSENT);
        assertThat(stage.seat(B).mark()).isEqualTo(new Mark(Roll.EXCUSED, RollBy.DESK, "Sạt lở"));
        assertThat(stage.assembly().hall().rollCall().open()).isFalse();
    }

    @Test
    void whatTheDeskSaysOutweighsTheSiteAndItsLine() {
        Stage stage = Stage.running()
                .then(SECRETARY, new StartRollCall())
                .then(SECRETARY, new CorrectRollCall(A, Roll.ABSENT, null, "Phòng trống"))
                .then(siteActor(A), new AnswerRollCall(5))
                .then(SERVER, new Weaken(A, Stage.NODE))
                .then(SERVER, new Connect(A, null, Stage.NODE));

        assertThat(stage.seat(A).mark()).isEqualTo(new Mark(Roll.ABSENT, RollBy.DESK, "Phòng trống"));
        assertThat(stage.seat(A).heads()).isEqualTo(5);
    }

    @Test
    void aNewRollCallBeginsFromNothingButExcusesStay() {
        Stage stage = Stage.running()
                .then(SECRETARY, new StartRollCall())
                .then(SECRETARY, new CorrectRollCall(A, Roll.ABSENT, null, "Phòng trống"))
                .then(SECRETARY, new CorrectRollCall(B, Roll.EXCUSED, null, "Sạt lở"))
                .then(SECRETARY, new CorrectRollCall(D, Roll.PRESENT, 2, "Qua điện thoại"))
                .then(SECRETARY, new FinishRollCall())
                .after(60)
                .then(SECRETARY, new StartRollCall());

        assertThat(stage.seat(A).mark()).isEqualTo(Mark.HERE);
        assertThat(stage.seat(B).mark()).isEqualTo(new Mark(Roll.EXCUSED, RollBy.DESK, "Sạt lở"));
        assertThat(stage.seat(D).mark()).isEqualTo(Mark.UNKNOWN);
        assertThat(stage.seat(D).heads()).isEqualTo(2);
        assertThat(stage.assembly().hall().rollCall().answered()).isEmpty();
    }

    @Test
    void aCorrectionNeedsAKnownSiteAnAnswerAndAReason() {
        Stage stage = Stage.running();

        stage.refuses(SECRETARY, new CorrectRollCall(STRANGER, Roll.ABSENT, null, "x"), RefusalCode.NO_SUCH_SITE);
        stage.refuses(SECRETARY, new CorrectRollCall(A, Roll.UNKNOWN, null, "x"), RefusalCode.ROLL_UNCHANGED);
        stage.refuses(SECRETARY, new CorrectRollCall(A, Roll.ABSENT, null, "  "), RefusalCode.REASON_NEEDED);
        assertThat(stage.codeOf(SECRETARY, new CorrectRollCall(A, Roll.ABSENT, null, "x".repeat(21))))
                .isEqualTo(RefusalCode.TEXT_TOO_LONG);
        assertThat(stage.eventsOf(SECRETARY, new CorrectRollCall(A, Roll.PRESENT, 3, " x ")))
                .containsExactly(new RollCallCorrected(A, Roll.PRESENT, 3, "x"));
    }

    @Test
    void anAnswerWithoutARollCallIsABug() {
        assertThatThrownBy(() -> Stage.running().happened(SERVER, new RollCallAnswered(A, 1)))
                .hasMessage("no roll call was started");
    }
}
