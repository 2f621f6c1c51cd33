package vn.diemcau.live;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Executor;
import vn.diemcau.live.core.Policy;

/**
 * What a room needs of the world.
 *
 * @param journal its memory
 * @param plans where the plan comes from
 * @param effects who is told of opening and closing
 * @param news how the other nodes learn of it
 * @param nodes which servers have gone
 * @param timer when deadlines come
 * @param executor where rooms do their work; several at once, each one by one
 * @param clock the time
 * @param policy the numbers of the house
 */
record Ports(
        Journal journal,
        Plans plans,
        Effects effects,
        News news,
        Nodes nodes,
        Timer timer,
        Executor executor,
        Clock clock,
        Policy policy) {

    /** The time as the journal keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
