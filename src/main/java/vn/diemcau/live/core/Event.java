package vn.diemcau.live.core;

/**
 * Something that has happened in a meeting and stays true. An event says what it makes of the meeting in the phases in which it
 * can happen; in any other it is a bug, never something to skip.
 */
public sealed interface Event permits Convened, HallEvent, TurnEvent, Opened, MeetingSuspended, Resumed, MeetingClosed {

    /** The meeting after this event, when nothing was known of it before. */
    default LiveMeeting after(Unconvened meeting, Entry entry) {
        throw impossible(this, meeting);
    }

    /** The meeting after this event, when it was waiting. */
    default LiveMeeting after(Waiting meeting, Entry entry) {
        throw impossible(this, meeting);
    }

    /** The meeting after this event, when it was going on. */
    default LiveMeeting after(Running meeting, Entry entry) {
        throw impossible(this, meeting);
    }

    /** The meeting after this event, when it was interrupted. */
    default LiveMeeting after(Suspended meeting, Entry entry) {
        throw impossible(this, meeting);
    }

    /** What to throw when an event can't follow a state. */
    static IllegalStateException impossible(Event event, LiveMeeting meeting) {
        return new IllegalStateException(event.getClass().getSimpleName() + " can't happen to a meeting that is "
                + meeting.getClass().getSimpleName());
    }
}
