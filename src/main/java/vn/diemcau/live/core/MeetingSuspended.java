package vn.diemcau.live.core;

/**
 * The meeting was interrupted; {@code Suspended} on the wire.
 *
 * @param reason why
 */
public record MeetingSuspended(String reason) implements Event {

    @Override
    public LiveMeeting after(Running meeting, Entry entry) {
        return meeting.suspended(entry.at(), reason);
    }
}
