package vn.diemcau.live.core;

import java.time.Instant;

/** Nobody has confirmed in time that a recording began or stopped. Given too early, or after a confirmation, the command is refused. */
public record GiveUpRecording() implements Throughout {

    @Override
    public Verb verb() {
        return Verb.GIVE_UP_RECORDING;
    }

    @Override
    public Decision in(Hall hall, Order order) {
        Recording recording = hall.recording();
        Instant overdue = recording.overdueAt(order.policy());
        return overdue == null || order.at().isBefore(overdue)
                ? RefusalCode.NOT_DUE.refused()
                : Decision.accepted(recording.fails(recording.overdue()));
    }
}
