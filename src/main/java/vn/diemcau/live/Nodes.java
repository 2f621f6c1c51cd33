package vn.diemcau.live;

import java.time.Instant;
import java.util.Optional;
import vn.diemcau.kernel.NodeId;

/** Knows which nodes have gone. */
interface Nodes {

    /** When a node that has gone gave its last sign, as far as that is known; empty while it is there, or may be. */
    Optional<Instant> lastSign(NodeId node);
}
