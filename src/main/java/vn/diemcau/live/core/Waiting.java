package vn.diemcau.live.core;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Convened and not yet opened: sites gather, the roll may be called, the plan may still change. */
public record Waiting(Hall hall) implements Assembly {

    @Override
    public Phase phase() {
        return Phase.WAITING;
    }

    @Override
    public @Nullable Instant openedAt() {
        return null;
    }

    @Override
    public Queue queue() {
        return Queue.EMPTY;
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

    Waiting with(Hall changed) {
        return new Waiting(changed);
    }

    Running opened(Instant at) {
        return new Running(hall, at, Queue.EMPTY, null);
    }
}
