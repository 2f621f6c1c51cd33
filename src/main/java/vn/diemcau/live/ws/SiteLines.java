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
import vn.diemcau.kernel.SiteId;
import vn.diemcau.live.core.Command;
import vn.diemcau.live.core.Connect;
import vn.diemcau.live.core.Leave;
import vn.diemcau.live.core.Presence;
import vn.diemcau.live.core.Seat;
import vn.diemcau.live.core.Weaken;

/** The connections of each site, and what they say of its presence: a site is here as long as one of them is heard. */
final class SiteLines {

    private final Duration weakAfter;
    private final Map<SiteId, List<Member>> bySite = new HashMap<>();
    private final Set<SiteId> left = new HashSet<>();

    SiteLines(Duration weakAfter) {
        this.weakAfter = weakAfter;
    }

    void add(Member member) {
        if (member.site() != null) {
            left.remove(member.site());
            bySite.computeIfAbsent(member.site(), site -> new ArrayList<>()).add(member);
        }
    }

    void remove(Member member) {
        List<Member> members = bySite.getOrDefault(member.site(), new ArrayList<>());
        members.remove(member);
        if (member.site() != null && members.isEmpty()) {
            bySite.remove(member.site());
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
        boolean heard = isHeard(site);
        if (heard) {
            return seat.presence() == Presence.CONNECTED
                    ? Optional.empty()
                    : Optional.of(new Connect(site, heads(site)));
        }
        if (left.contains(site)) {
            return seat.presence().isHere() ? Optional.of(new Leave(site)) : Optional.empty();
        }
        return seat.presence() == Presence.CONNECTED ? Optional.of(new Weaken(site)) : Optional.empty();
    }

    private boolean isHeard(SiteId site) {
        return lines(site).stream().anyMatch(member -> member.connection().silence() < weakAfter.toNanos());
    }

    /** The head-count that the newest device told. */
    private @Nullable Integer heads(SiteId site) {
        return lines(site).stream()
                .map(Member::heads)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private List<Member> lines(SiteId site) {
        return bySite.getOrDefault(site, List.of());
    }
}
