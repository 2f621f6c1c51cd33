package vn.diemcau.live.core;

/** The chair wants the meeting recorded no more; may be said again while nobody has confirmed that it stopped. */
public record StopRecording() implements Throughout {

    @Override
    public Verb verb() {
        return Verb.STOP_RECORDING;
    }

    @Override
    public Decision in(Hall hall, Order order) {
        Recording recording = hall.recording();
        if (recording.isUnclaimed()) {
            return Decision.accepted(recording.becomes(RecordingState.OFF));
        }
        return recording.mayGoOn() && recording.state() != RecordingState.STOPPING
                ? Decision.accepted(recording.becomes(RecordingState.STOPPING))
                : RefusalCode.NOT_RECORDING.refused();
    }
}
