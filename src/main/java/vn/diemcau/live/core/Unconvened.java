package vn.diemcau.live.core;

import java.util.List;

/** A meeting of which nothing is known yet. */
public record Unconvened() implements LiveMeeting {

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
        return List.of();
    }
}
