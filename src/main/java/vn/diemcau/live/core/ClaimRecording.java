package vn.diemcau.live.core;

/**
 * Somebody sets to work on the recording that the chair wants: a page of the chair's in the conference, or our server with a recorder. Only whoever
 * comes first may, so that nothing is recorded twice.
 *
 * @param room the number of the room in which it would be
 */
public record ClaimRecording(int room) implements Throughout {

    @Override
    public Verb verb() {
        return Verb.CLAIM_RECORDING;
    }

    @Override
    public Decision in(Hall hall, Order order) {
        if (room != hall.media()) {
            return RefusalCode.MEDIA_MOVED.refused();
        }
        return hall.recording().isUnclaimed()
                ? Decision.accepted(new RecordingChanged(RecordingState.STARTING, order.way(), null))
                : RefusalCode.RECORDING_ALREADY.refused();
    }
}
