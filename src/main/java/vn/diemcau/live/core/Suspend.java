package vn.diemcau.live.core;

import java.util.ArrayList;

/**
 * Interrupts the meeting; whoever speaks loses the floor.
 *
 * @param reason why, for the minutes; required
 */
public record Suspend(String reason) implements Command {

    public Suspend {
        reason = Text.clean(reason);
    }

    @Override
    public Verb verb() {
        return Verb.SUSPEND;
    }

    @Override
    public Decision in(Waiting meeting, Order order) {
        return RefusalCode.NOT_OPEN.refused();
    }

    @Override
    public Decision in(Running meeting, Order order) {
        if (reason.isEmpty()) {
            return RefusalCode.REASON_NEEDED.refused();
        }
        if (order.tooLong(reason)) {
            return order.refuseLength();
        }
        var events = new ArrayList<>(meeting.endOfTurn(FloorEnd.SUSPENDED));
        events.add(new MeetingSuspended(reason));
        return new Decision.Accepted(events);
    }

    @Override
    public Decision in(Suspended meeting, Order order) {
        return RefusalCode.SUSPENDED.refused();
    }
}
