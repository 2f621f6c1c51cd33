package vn.diemcau.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.NodeId;

/**
 * The other nodes, and which of them have gone. A node gives a sign every two seconds; one that is silent for eight has gone. Silence is no
 * proof when nobody could have written: after a gap in its own signs a node judges nobody until it has been able to write for as long as
 * it takes to be taken for gone. Only a node that has just started believes what it reads; if it takes a neighbour for gone that was cut off
 * from the database, the neighbour hears its sites and says so within a second.
 */
@ApplicationScoped
public class Neighbours implements Nodes {

    static final Duration SIGN_EVERY = Duration.ofSeconds(2);
    static final Duration GONE_AFTER = Duration.ofSeconds(8);
    private static final Duration GAP = GONE_AFTER.dividedBy(2);

    private final NodeId here;
    private final Roster roster;
    private final Set<NodeId> mourned = new HashSet<>();
    private volatile Roster.@Nullable Muster muster;
    private volatile @Nullable Instant trustedFrom;

    @Inject
    public Neighbours(NodeId here, Roster roster) {
        this.here = here;
        this.roster = roster;
    }

    /**
     * Gives a sign of life and looks around.
     *
     * @return whether a node has gone since the last time
     * @throws JournalException when no sign could be given
     */
    public synchronized boolean sign() {
        Roster.Muster before = muster;
        Roster.Muster found = roster.sign(here);
        if (before == null) {
            trustedFrom = found.now();
        } else if (before.now().plus(GAP).isBefore(found.now())) {
            trustedFrom = found.now().plus(GONE_AFTER);
        }
        muster = found;
        return mourn(found);
    }

    private boolean mourn(Roster.Muster found) {
        Set<NodeId> gone = new HashSet<>(found.signs().keySet());
        gone.removeIf(node -> lastSign(node).isEmpty());
        mourned.retainAll(gone);
        return mourned.addAll(gone);
    }

    @Override
    public Optional<Instant> lastSign(NodeId node) {
        Roster.Muster seen = muster;
        return seen == null || node.equals(here) || !isSure(seen) ? Optional.empty() : lastSign(node, seen);
    }

    private boolean isSure(Roster.Muster seen) {
        Instant from = trustedFrom;
        return from != null && !seen.now().isBefore(from);
    }

    /** A node that the roster has forgotten has gone long ago. */
    private static Optional<Instant> lastSign(NodeId node, Roster.Muster seen) {
        Instant sign = seen.signs().getOrDefault(node, Instant.EPOCH);
        return sign.plus(GONE_AFTER).isAfter(seen.now()) ? Optional.empty() : Optional.of(sign);
    }
}
