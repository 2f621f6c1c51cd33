package vn.diemcau.live.core;

/** An event that can happen at any time between convening and closing. */
public sealed interface HallEvent extends Event
        permits SeatEvent,
                Recovered,
                RollCallStarted,
                RollCallFinished,
                MicsMuted,
                MicsAllowed,
                MoveAnnounced,
                MediaMoved,
                RecordingChanged,
                Said {

    /** What the event changes. */
    Hall in(Hall hall, Entry entry);

    @Override
    default LiveMeeting after(Waiting meeting, Entry entry) {
        return meeting.with(in(meeting.hall(), entry));
    }

    @Override
    default LiveMeeting after(Running meeting, Entry entry) {
        return meeting.with(in(meeting.hall(), entry));
    }

    @Override
    default LiveMeeting after(Suspended meeting, Entry entry) {
        return meeting.with(in(meeting.hall(), entry));
    }
}
