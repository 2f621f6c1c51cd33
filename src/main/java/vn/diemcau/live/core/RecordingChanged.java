package vn.diemcau.live.core;

import org.jspecify.annotations.Nullable;

/**
 * The recording of the meeting has come to another state.
 *
 * @param to which state
 * @param way who makes the media server record; null as long as nobody has set to work
 * @param cause why, where nobody asked for that
 */
public record RecordingChanged(
        RecordingState to,
        @Nullable RecordingWay way,
        @Nullable RecordingCause cause) implements HallEvent {

    @Override
    public Hall in(Hall hall, Entry entry) {
        return hall.with(new Recording(to, entry.at(), way, cause));
    }
}
