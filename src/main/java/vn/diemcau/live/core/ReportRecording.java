package vn.diemcau.live.core;

import org.jspecify.annotations.Nullable;

/**
 * What the media server says of the recording. Pages pass on what their conference tells; where our server itself directs a recorder, only its own
 * word counts. Nothing begins by a report that the chair did not want.
 *
 * @param room the number of the room of which it is said
 * @param on whether it is recorded
 * @param cause why not, when the media server says so
 */
public record ReportRecording(
        int room, boolean on, @Nullable RecordingCause cause) implements Throughout {

    @Override
    public Verb verb() {
        return Verb.REPORT_RECORDING;
    }

    @Override
    public Decision in(Hall hall, Order order) {
        if (room != hall.media()) {
            return RefusalCode.MEDIA_MOVED.refused();
        }
        Recording recording = hall.recording();
        if (recording.way() == RecordingWay.RECORDER && order.way() != RecordingWay.RECORDER) {
            return RefusalCode.RECORDING_ALREADY.refused();
        }
        return on ? began(recording, order) : ended(recording);
    }

    private static Decision began(Recording recording, Order order) {
        return recording.awaitsBeginning()
                ? Decision.accepted(new RecordingChanged(RecordingState.ON, order.way(), null))
                : RefusalCode.RECORDING_ALREADY.refused();
    }

    private Decision ended(Recording recording) {
        if (recording.awaitsEnd()) {
            return Decision.accepted(recording.becomes(RecordingState.OFF));
        }
        if (recording.state() == RecordingState.ON) {
            return Decision.accepted(recording.fails(cause == null ? RecordingCause.INTERRUPTED : cause));
        }
        return recording.state() == RecordingState.STARTING && cause != null
                ? Decision.accepted(recording.fails(cause))
                : RefusalCode.NOT_RECORDING.refused();
    }
}
