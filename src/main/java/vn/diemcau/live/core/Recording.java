package vn.diemcau.live.core;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the meeting is recorded. The chair decides (QĐ 45/2018/QĐ-TTg Đ16); whether the decision has come about is known only when a page in the
 * conference, or a recorder, has said so, and what nobody says in time has failed.
 *
 * @param state how far it has come
 * @param since since when it is so; null as long as nothing was ever recorded
 * @param way who makes the media server record; null as long as nobody has set to work
 * @param cause why it is so, where nobody asked for that
 */
public record Recording(
        RecordingState state,
        @Nullable Instant since,
        @Nullable RecordingWay way,
        @Nullable RecordingCause cause) {

    /** Nothing was ever recorded. */
    static final Recording NONE = new Recording(RecordingState.OFF, null, null, null);

    /** Somebody says within this part of the waiting time that he sets to work. */
    private static final int QUICKER = 4;

    /** Whether something is recorded, is about to be, or has not been confirmed to be over. */
    public boolean goesOn() {
        return state == RecordingState.STARTING || state == RecordingState.ON || state == RecordingState.STOPPING;
    }

    boolean mayGoOn() {
        return goesOn() || cause == RecordingCause.NOT_STOPPED;
    }

    /** Nobody has set to work, so that nothing has to be stopped either. */
    boolean isUnclaimed() {
        return state == RecordingState.STARTING && way == null;
    }

    boolean awaitsBeginning() {
        return state == RecordingState.STARTING || cause == RecordingCause.NOT_CONFIRMED;
    }

    boolean awaitsEnd() {
        return state == RecordingState.STOPPING || cause == RecordingCause.NOT_STOPPED;
    }

    RecordingChanged becomes(RecordingState changed) {
        return new RecordingChanged(changed, way, null);
    }

    RecordingChanged fails(RecordingCause why) {
        return new RecordingChanged(RecordingState.FAILED, way, why);
    }

    /** What becomes of it when picture and sound move: the room before takes its recording along. */
    List<Event> moved() {
        return switch (state) {
            case STARTING, ON -> List.of(new RecordingChanged(RecordingState.STARTING, null, RecordingCause.MOVED));
            case STOPPING -> List.of(new RecordingChanged(RecordingState.OFF, way, RecordingCause.MOVED));
            case OFF, FAILED -> List.of();
        };
    }

    /** What becomes of it when the meeting is closed. */
    List<Event> closed() {
        return goesOn() ? List.of(new RecordingChanged(RecordingState.OFF, way, RecordingCause.CLOSED)) : List.of();
    }

    /** What has to be given up when nobody says anything more. */
    List<Deadline> deadlines(Policy policy) {
        Instant given = overdueAt(policy);
        return given == null ? List.of() : List.of(new Deadline(given, new GiveUpRecording()));
    }

    /** When it is given up; null when it waits for nobody. */
    @Nullable
    Instant overdueAt(Policy policy) {
        if (since == null || !(state == RecordingState.STARTING || state == RecordingState.STOPPING)) {
            return null;
        }
        Duration wait = policy.recordingWait();
        return since.plus(isUnclaimed() ? wait.dividedBy(QUICKER) : wait);
    }

    /** What is said of it when it is given up. */
    RecordingCause overdue() {
        if (state == RecordingState.STOPPING) {
            return RecordingCause.NOT_STOPPED;
        }
        return way == null ? RecordingCause.NOBODY : RecordingCause.NOT_CONFIRMED;
    }
}
