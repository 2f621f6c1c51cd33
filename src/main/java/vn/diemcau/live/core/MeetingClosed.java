package vn.diemcau.live.core;

/** The meeting is over; {@code Closed} on the wire. No event follows. */
public record MeetingClosed() implements Event {

    @Override
    public LiveMeeting after(Running meeting, Entry entry) {
        return meeting.closed(entry.at());
    }

    @Override
    public LiveMeeting after(Suspended meeting, Entry entry) {
        return meeting.closed(entry.at());
    }
}
