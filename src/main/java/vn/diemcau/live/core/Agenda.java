package vn.diemcau.live.core;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the meeting is in its agenda, and how long each item has taken. One clock runs at most: that of the current item,
 * and not while the meeting is suspended.
 *
 * @param items the items in their order
 * @param current the item the meeting is at, null before the first
 * @param countingSince since when the clock of the current item runs, null while it stands
 */
public record Agenda(
        List<Item> items,
        @Nullable String current,
        @Nullable Instant countingSince) {

    public Agenda {
        items = List.copyOf(items);
    }

    /** The planned agenda before anything has begun. */
    static Agenda planned(List<PlannedItem> items) {
        return new Agenda(
                items.stream().map(item -> new Item(item, Duration.ZERO)).toList(), null, null);
    }

    boolean has(String item) {
        return items.stream().anyMatch(each -> each.plan().id().equals(item));
    }

    boolean isAt(String item) {
        return item.equals(current);
    }

    Agenda startItem(String item, Instant at) {
        return new Agenda(stopped(at).items, item, at);
    }

    /** The clock stands; the time it counted is added to its item. */
    Agenda stopped(Instant at) {
        return new Agenda(
                items.stream().map(item -> item.spending(counted(item, at))).toList(), current, null);
    }

    /** The clock of the current item goes on. */
    Agenda continued(Instant at) {
        return new Agenda(items, current, current == null ? null : at);
    }

    /** The time an item has taken until now, its running clock included. */
    public Duration spentOn(Item item, Instant now) {
        return item.spent().plus(counted(item, now));
    }

    private Duration counted(Item item, Instant at) {
        return Optional.ofNullable(countingSince)
                .filter(since -> isAt(item.plan().id()))
                .map(since -> Duration.between(since, at))
                .orElse(Duration.ZERO);
    }
}
