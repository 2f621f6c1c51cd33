package vn.diemcau.live.core;

import java.util.ArrayList;
import java.util.List;

/** Closes the meeting for good; whoever speaks loses the floor, and a roll call or a recording that goes on is finished first. */
public record Close() implements Command {

    @Override
    public Verb verb() {
        return Verb.CLOSE;
    }

    @Override
    public Decision in(Waiting meeting, Order order) {
        return RefusalCode.NOT_OPEN.refused();
    }

    @Override
    public Decision in(Running meeting, Order order) {
        return closing(meeting.endOfTurn(FloorEnd.CLOSED), meeting.hall());
    }

    @Override
    public Decision in(Suspended meeting, Order order) {
        return closing(List.of(), meeting.hall());
    }

    private static Decision closing(List<Event> first, Hall hall) {
        var events = new ArrayList<>(first);
        if (hall.rollCallIsOpen()) {
            events.add(RollCallFinished.of(hall));
        }
        events.addAll(hall.recording().closed());
        events.add(new MeetingClosed());
        return new Decision.Accepted(events);
    }
}
