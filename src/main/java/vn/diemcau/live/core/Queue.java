package vn.diemcau.live.core;

import java.util.ArrayList;
import java.util.List;
import vn.diemcau.kernel.SiteId;

/**
 * Who has asked for the floor, first come first; a site stands here once at most, and keeps its place when its line breaks.
 *
 * @param hands the requests in their order
 */
public record Queue(List<Hand> hands) {

    static final Queue EMPTY = new Queue(List.of());

    public Queue {
        hands = List.copyOf(hands);
    }

    /** Whether the site waits for the floor. */
    public boolean has(SiteId site) {
        return hands.stream().anyMatch(hand -> hand.site().equals(site));
    }

    Queue with(Hand hand) {
        var more = new ArrayList<>(hands);
        more.add(hand);
        return new Queue(more);
    }

    Queue without(SiteId site) {
        return new Queue(
                hands.stream().filter(hand -> !hand.site().equals(site)).toList());
    }
}
