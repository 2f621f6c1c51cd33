package vn.diemcau.live.ws;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.NodeId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.live.core.Command;
import vn.diemcau.live.core.Connect;
import vn.diemcau.live.core.Leave;
import vn.diemcau.live.core.Seat;
import vn.diemcau.live.core.Weaken;

/**
 * The connections of each site to this node, and what they say of its presence: a site is here as long as one of them is heard. The node that
 * heard a site last judges its line; a device that comes to another node takes the site there, once, so that two devices on two nodes
 * do not take it from each other for ever.
 */
final class SiteLines {

    private final NodeId here;
    private final long weakNanos;
    private final Map<SiteId, List<Member>> bySite = new HashMap<>();
    private final Set<SiteId> newcomers = new HashSet<>();
    private final Set<SiteId> left = new HashSet<>();

    SiteLines(NodeId here, Duration weakAfter) {
        this.here = here;
        this.weakNanos = weakAfter.toNanos();
    }

    void add(Member member) {
        if (member.site() != null) {
            left.remove(member.site());
            newcomers.add(member.site());
            bySite.computeIfAbsent(member.site(), site -> new ArrayList<>()).add(member);
        }
    }

    void remove(Member member) {
        List<Member> members = bySite.getOrDefault(member.site(), new ArrayList<>());
        members.remove(member);
        if (member.site() != null && members.isEmpty()) {
            bySite.remove(member.site());
            newcomers.remove(member.site());
            noteFarewell(member, member.site());
        }
    }

    private void noteFarewell(Member last, SiteId site) {
        if (last.saidBye()) {
            left.add(site);
        }
    }

    /** What the seat must be told so that it says what the lines say; empty when it does. */
    Optional<Command> due(Seat seat) {
        SiteId site = seat.site().id();
        if (isHeard(site)) {
            return isKnown(seat) ? Optional.empty() : Optional.of(new Connect(site, heads(site), here));
        }
        if (left.contains(site)) {
            return seat.presence().isHere() && seat.isOf(here) ? Optional.of(new Leave(site, here)) : Optional.empty();
        }
        return seat.isConnected() && seat.isOf(here) ? Optional.of(new Weaken(site, here)) : Optional.empty();
    }

    /** Whether the seat says that the site is here; what a newcomer has brought here is asked for until the seat says so. */
    private boolean isKnown(Seat seat) {
        if (here.equals(seat.node())) {
            newcomers.remove(seat.site().id());
        }
        return seat.isConnected() && !newcomers.contains(seat.site().id());
    }

    /** Whether the site has said good-bye and nobody stands there any more. */
    boolean hasLeft(@Nullable SiteId site) {
        return left.contains(site);
    }

    /** Asked of every site once a second, so it makes nothing. */
    private boolean isHeard(SiteId site) {
        for (Member member : lines(site)) {
            if (member.connection().silence() < weakNanos) {
                return true;
            }
        }
        return false;
    }

    /** The head-count that the newest device told. */
    private @Nullable Integer heads(SiteId site) {
        return lines(site).stream()
                .map(Member::heads)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** Who stands at this site. */
    List<Member> lines(SiteId site) {
        return bySite.getOrDefault(site, List.of());
    }
}
