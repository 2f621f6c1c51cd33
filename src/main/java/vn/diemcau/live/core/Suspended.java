package vn.diemcau.live.core;

import java.time.Instant;
import java.util.List;

/**
 * Interrupted: the clock of the agenda stands, the queue is kept, nobody speaks.
 *
 * @param hall what it has in every phase
 * @param openedAt when it was opened
 * @param queue who waits for the floor
 * @param suspendedAt since when it is interrupted
 * @param suspendReason why
 */
public record Suspended(Hall hall, Instant openedAt, Queue queue, Instant suspendedAt, String suspendReason)
        implements Assembly {

    @Override
    public Phase phase() {
        return Phase.SUSPENDED;
    }

    /** Everybody rests, also when the roll is being called by hand. */
    @Override
    public boolean pauses() {
        return true;
    }

    @Override
    public Decision judge(Command command, Order order) {
        return command.in(this, order);
    }

    @Override
    public LiveMeeting after(Entry entry) {
        return entry.event().after(this, entry);
    }

    @Override
    public List<Deadline> deadlines(Policy policy) {
        return hall.deadlines(policy);
    }

    Suspended with(Hall changed) {
        return new Suspended(changed, openedAt, queue, suspendedAt, suspendReason);
    }

    Running resumed(Instant at) {
        return new Running(hall.with(hall.agenda().continued(at)), openedAt, queue, null);
    }

    Closed closed(Instant at) {
        return new Closed(hall, openedAt, queue, at);
    }
}
