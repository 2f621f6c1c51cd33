package vn.diemcau.live.core;

import java.time.Duration;

/**
 * An item of the agenda in progress.
 *
 * @param plan the item as planned
 * @param spent the time spent on it, without what its clock is counting right now
 */
public record Item(PlannedItem plan, Duration spent) {

    Item spending(Duration more) {
        return new Item(plan, spent.plus(more));
    }
}
