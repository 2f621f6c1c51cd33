package vn.diemcau.live.core;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.live.core.RecordingCause.BUSY;
import static vn.diemcau.live.core.RecordingCause.INTERRUPTED;
import static vn.diemcau.live.core.RecordingCause.NOBODY;
import static vn.diemcau.live.core.RecordingCause.NOT_CONFIRMED;
import static vn.diemcau.live.core.RecordingCause.NOT_STOPPED;
import static vn.diemcau.live.core.RecordingState.FAILED;
import static vn.diemcau.live.core.RecordingState.OFF;
import static vn.diemcau.live.core.RecordingState.ON;
import static vn.diemcau.live.core.RecordingState.STARTING;
import static vn.diemcau.live.core.RecordingState.STOPPING;
import static vn.diemcau.live.core.RecordingWay.CONFERENCE;
import static vn.diemcau.live.core.RecordingWay.RECORDER;
import static vn.diemcau.live.core.Stage.CHAIR;
import static vn.diemcau.live.core.Stage.OPERATOR;
import static vn.diemcau.live.core.Stage.SERVER;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecordingTest {

    private static final Command IT_IS_ON = new ReportRecording(1, true, null);
    private static final Command IT_IS_OFF = new ReportRecording(1, false, null);

    @Test
    void aRecordingIsWantedThenTakenUpThenConfirmedThenStopped() {
        Stage stage = Stage.running();
        assertThat(recording(stage)).isEqualTo(new Recording(OFF, null, null, null));
        stage.then(CHAIR, new StartRecording());
        assertThat(recording(stage)).isEqualTo(new Recording(STARTING, Stage.START, null, null));
        stage.after(2).then(CHAIR, new ClaimRecording(1));
        assertThat(recording(stage)).isEqualTo(new Recording(STARTING, stage.now(), CONFERENCE, null));
        stage.after(3).then(OPERATOR, IT_IS_ON);
        assertThat(recording(stage)).isEqualTo(new Recording(ON, stage.now(), CONFERENCE, null));
        stage.after(60).then(CHAIR, new StopRecording());
        assertThat(recording(stage)).isEqualTo(new Recording(STOPPING, stage.now(), CONFERENCE, null));
        stage.after(1).then(OPERATOR, IT_IS_OFF);
        assertThat(recording(stage)).isEqualTo(new Recording(OFF, stage.now(), CONFERENCE, null));
        stage.then(CHAIR, new StartRecording());
        assertThat(recording(stage)).isEqualTo(new Recording(STARTING, stage.now(), null, null));
    }

    @Test
    void whatIsRecordedIsNotStartedAgain() {
        wanted().refuses(CHAIR, new StartRecording(), RefusalCode.RECORDING_ALREADY);
        on().refuses(CHAIR, new StartRecording(), RefusalCode.RECORDING_ALREADY);
        Stage stopping = on().then(CHAIR, new StopRecording());
        stopping.refuses(CHAIR, new StartRecording(), RefusalCode.RECORDING_ALREADY);
        stopping.refuses(CHAIR, new StopRecording(), RefusalCode.NOT_RECORDING);
    }

    @Test
    void onlyWhoeverComesFirstSetsToWork() {
        Stage stage = wanted().then(CHAIR, new ClaimRecording(1));
        stage.refuses(CHAIR, new ClaimRecording(1), RefusalCode.RECORDING_ALREADY);
        stage.refuses(SERVER, new ClaimRecording(1), RefusalCode.RECORDING_ALREADY);
        on().refuses(SERVER, new ClaimRecording(1), RefusalCode.RECORDING_ALREADY);
    }

    @Test
    void nobodySetsToWorkOnWhatTheChairHasTakenBack() {
        Stage stage = wanted().then(CHAIR, new StopRecording());
        assertThat(recording(stage).state()).isEqualTo(OFF);
        stage.refuses(CHAIR, new ClaimRecording(1), RefusalCode.RECORDING_ALREADY);
    }

    @Test
    void ofARecorderThatTheServerDirectsOnlyItsOwnWordCounts() {
        Stage stage = wanted().then(SERVER, new ClaimRecording(1));
        stage.refuses(CHAIR, IT_IS_ON, RefusalCode.RECORDING_ALREADY);
        stage.then(SERVER, IT_IS_ON);
        assertThat(recording(stage).way()).isEqualTo(RECORDER);
        stage.refuses(OPERATOR, IT_IS_OFF, RefusalCode.RECORDING_ALREADY);
        stage.then(SERVER, IT_IS_OFF);
        assertThat(recording(stage)).isEqualTo(new Recording(FAILED, stage.now(), RECORDER, INTERRUPTED));
    }

    @Test
    void nothingBeginsByAReportThatNobodyWanted() {
        Stage.running().refuses(OPERATOR, IT_IS_ON, RefusalCode.RECORDING_ALREADY);
        Stage.running().refuses(OPERATOR, IT_IS_OFF, RefusalCode.NOT_RECORDING);
        on().refuses(OPERATOR, IT_IS_ON, RefusalCode.RECORDING_ALREADY);
        Stage stopping = on().then(CHAIR, new StopRecording());
        stopping.refuses(OPERATOR, IT_IS_ON, RefusalCode.RECORDING_ALREADY);
    }

    @Test
    void aStartSaysForAWhileThatItIsOffWhichMeansNothing() {
        wanted().then(CHAIR, new ClaimRecording(1)).refuses(CHAIR, IT_IS_OFF, RefusalCode.NOT_RECORDING);
    }

    @Test
    void anErrorOfTheMediaServerIsKeptAsItsCause() {
        Stage stage = wanted().then(CHAIR, new ClaimRecording(1)).then(CHAIR, new ReportRecording(1, false, BUSY));
        assertThat(recording(stage)).isEqualTo(new Recording(FAILED, stage.now(), CONFERENCE, BUSY));
        stage.then(CHAIR, new StartRecording());
        assertThat(recording(on().then(OPERATOR, new ReportRecording(1, false, BUSY)))
                        .cause())
                .isEqualTo(BUSY);
    }

    @Test
    void whatIsToldOfARoomThatTheMeetingHasLeftCountsNoMore() {
        Stage stage = wanted().then(SERVER, new MoveMedia(2, MediaMove.FAILED));
        stage.refuses(CHAIR, new ClaimRecording(1), RefusalCode.MEDIA_MOVED);
        stage.refuses(CHAIR, IT_IS_ON, RefusalCode.MEDIA_MOVED);
    }

    @Test
    void aMeetingThatMovesRecordsOnInTheOtherRoom() {
        var again = new RecordingChanged(STARTING, null, RecordingCause.MOVED);
        assertThat(moved(on())).containsExactly(new MediaMoved(2, MediaMove.FAILED), again);
        assertThat(moved(wanted())).containsExactly(new MediaMoved(2, MediaMove.FAILED), again);
        assertThat(moved(on().then(CHAIR, new StopRecording())))
                .containsExactly(
                        new MediaMoved(2, MediaMove.FAILED),
                        new RecordingChanged(OFF, CONFERENCE, RecordingCause.MOVED));
        assertThat(moved(Stage.running())).containsExactly(new MediaMoved(2, MediaMove.FAILED));
    }

    @Test
    void aRecordingEndsWithItsMeeting() {
        var over = new RecordingChanged(OFF, CONFERENCE, RecordingCause.CLOSED);
        assertThat(on().eventsOf(CHAIR, new Close())).containsExactly(over, new MeetingClosed());
        assertThat(on().then(CHAIR, new StopRecording()).eventsOf(CHAIR, new Close()))
                .containsExactly(over, new MeetingClosed());
        assertThat(Stage.running().eventsOf(CHAIR, new Close())).containsExactly(new MeetingClosed());
    }

    @Test
    void whatNobodySetsToWorkOnHasFailedWithinAQuarterOfTheTime() {
        Stage stage = wanted().after(24);
        stage.refuses(SERVER, new GiveUpRecording(), RefusalCode.NOT_DUE);
        stage.after(1).meetDeadlines();
        assertThat(recording(stage)).isEqualTo(new Recording(FAILED, stage.now(), null, NOBODY));
        assertThat(stage.meeting().deadlines(Stage.POLICY)).isEmpty();
        stage.refuses(OPERATOR, IT_IS_ON, RefusalCode.RECORDING_ALREADY);
    }

    @Test
    void aStartThatNobodyConfirmsHasFailedAndMayBeConfirmedLate() {
        Stage stage = wanted().then(CHAIR, new ClaimRecording(1)).after(99);
        stage.refuses(SERVER, new GiveUpRecording(), RefusalCode.NOT_DUE);
        stage.after(1).meetDeadlines();
        assertThat(recording(stage)).isEqualTo(new Recording(FAILED, stage.now(), CONFERENCE, NOT_CONFIRMED));
        stage.then(OPERATOR, IT_IS_ON);
        assertThat(recording(stage).state()).isEqualTo(ON);
    }

    @Test
    void aStopThatNobodyConfirmsIsNotBelievedAndMayBeSaidAgain() {
        Stage stage = on().then(CHAIR, new StopRecording()).after(100).meetDeadlines();
        assertThat(recording(stage)).isEqualTo(new Recording(FAILED, stage.now(), CONFERENCE, NOT_STOPPED));
        stage.refuses(CHAIR, new StartRecording(), RefusalCode.RECORDING_ALREADY);
        stage.then(CHAIR, new StopRecording());
        assertThat(recording(stage).state()).isEqualTo(STOPPING);
        Stage late = on().then(CHAIR, new StopRecording()).after(100).meetDeadlines();
        late.then(OPERATOR, IT_IS_OFF);
        assertThat(recording(late).state()).isEqualTo(OFF);
    }

    @Test
    void aRecordingThatGoesOnWaitsForNobody() {
        assertThat(on().meeting().deadlines(Stage.POLICY)).isEmpty();
        on().after(1000).refuses(SERVER, new GiveUpRecording(), RefusalCode.NOT_DUE);
    }

    @Test
    void aMeetingMayBeSuspendedWhileItIsRecordedAndTheRecordingStopped() {
        Stage stage = on().then(CHAIR, new Suspend("Nghỉ"));
        assertThat(recording(stage).goesOn()).isTrue();
        stage.then(CHAIR, new StopRecording()).after(100).meetDeadlines();
        assertThat(recording(stage).cause()).isEqualTo(NOT_STOPPED);
        assertThat(recording(stage).goesOn()).isFalse();
    }

    private static Stage wanted() {
        return Stage.running().then(CHAIR, new StartRecording());
    }

    private static Stage on() {
        return wanted().then(CHAIR, new ClaimRecording(1)).then(CHAIR, IT_IS_ON);
    }

    private static List<Event> moved(Stage stage) {
        return stage.eventsOf(SERVER, new MoveMedia(2, MediaMove.FAILED));
    }

    private static Recording recording(Stage stage) {
        return stage.assembly().hall().recording();
    }
}
