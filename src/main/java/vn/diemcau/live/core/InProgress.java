package vn.diemcau.live.core;

/** A command that needs a meeting that is open and goes on. */
public sealed interface InProgress extends Command
        permits StartRecording,
                MoveToItem,
                RaiseHand,
                LowerHand,
                DropHand,
                GrantFloor,
                EndFloor,
                ExtendFloor,
                OverrunFloor {

    @Override
    default Decision in(Waiting meeting, Order order) {
        return RefusalCode.NOT_OPEN.refused();
    }

    @Override
    default Decision in(Suspended meeting, Order order) {
        return RefusalCode.SUSPENDED.refused();
    }
}
