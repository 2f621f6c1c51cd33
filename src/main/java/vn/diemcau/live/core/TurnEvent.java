package vn.diemcau.live.core;

/** An event that can happen only while the meeting goes on: agenda, queue and floor. */
public sealed interface TurnEvent extends Event
        permits ItemStarted, HandRaised, HandLowered, FloorGranted, FloorExtended, FloorOverran, FloorEnded {

    @Override
    LiveMeeting after(Running meeting, Entry entry);
}
