package vn.diemcau.live.core;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.NodeId;
import vn.diemcau.kernel.SiteId;

/**
 * A node has gone and hears nobody any more: every site that it heard is weak until it comes back, here or on another node.
 *
 * @param node which node; null for a server of the time when there was one, which heard everybody
 * @param lastAt the last moment at which the node is known to have been there; may be wrong by the difference between two clocks
 */
public record Recover(@Nullable NodeId node, Instant lastAt) implements Throughout {

    @Override
    public Verb verb() {
        return Verb.RECOVER;
    }

    @Override
    public Decision in(Hall hall, Order order) {
        List<Seat> orphans = hall.seats().all().stream().filter(this::isHeard).toList();
        return orphans.isEmpty()
                ? RefusalCode.NOT_DUE.refused()
                : Decision.accepted(new Recovered(between(orphans, order), sites(orphans)));
    }

    private boolean isHeard(Seat seat) {
        boolean here = node == null ? seat.isConnected() : seat.presence().isHere();
        return here && Objects.equals(seat.node(), node);
    }

    /** The node was there when it last heard one of them, and is not there now. */
    private Instant between(List<Seat> orphans, Order order) {
        Instant sign = Stream.concat(Stream.of(lastAt), orphans.stream().map(Seat::since))
                .max(Comparator.naturalOrder())
                .orElse(lastAt);
        return sign.isBefore(order.at()) ? sign : order.at();
    }

    private static Set<SiteId> sites(List<Seat> seats) {
        return seats.stream().map(seat -> seat.site().id()).collect(Collectors.toSet());
    }
}
