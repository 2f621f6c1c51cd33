package vn.diemcau.live.core;

import java.time.Instant;
import java.util.List;

/**
 * Over. It answers every command with the same refusal and no event can follow.
 *
 * @param hall what it had in the end
 * @param openedAt when it was opened
 * @param queue who was not heard
 * @param closedAt when it was closed
 */
public record Closed(Hall hall, Instant openedAt, Queue queue, Instant closedAt) implements Assembly {

    @Override
    public Phase phase() {
        return Phase.CLOSED;
    }

    @Override
    public Decision judge(Command command, Order order) {
        return RefusalCode.CLOSED.refused();
    }

    @Override
    public LiveMeeting after(Entry entry) {
        throw Event.impossible(entry.event(), this);
    }

    @Override
    public List<Deadline> deadlines(Policy policy) {
        return List.of();
    }
}
