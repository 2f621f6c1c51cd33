package vn.diemcau.live.core;

/** The chair wants the meeting recorded. */
public record StartRecording() implements InProgress {

    @Override
    public Verb verb() {
        return Verb.START_RECORDING;
    }

    @Override
    public Decision in(Running meeting, Order order) {
        return meeting.hall().recording().mayGoOn()
                ? RefusalCode.RECORDING_ALREADY.refused()
                : Decision.accepted(new RecordingChanged(RecordingState.STARTING, null, null));
    }
}
