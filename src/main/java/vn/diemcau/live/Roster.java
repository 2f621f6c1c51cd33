package vn.diemcau.live;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import vn.diemcau.kernel.NodeId;

/** Where the nodes give their signs of life. It has one clock, so that theirs need not agree. */
public interface Roster {

    /**
     * Notes a sign of life.
     *
     * @return the signs of all nodes, this one's among them
     * @throws JournalException when it can't be reached
     */
    Muster sign(NodeId node);

    /** Forgets the nodes of which nothing was heard for so long. */
    void prune(Duration silent);

    /**
     * The signs of life.
     *
     * @param now the time by the clock of the roster
     * @param signs the last sign of each node
     */
    record Muster(Instant now, Map<NodeId, Instant> signs) {

        public Muster {
            signs = Map.copyOf(signs);
        }
    }
}
