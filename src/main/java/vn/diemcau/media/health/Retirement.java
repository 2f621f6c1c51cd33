package vn.diemcau.media.health;

import java.time.Instant;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.media.pool.MediaServer;
import vn.diemcau.media.pool.Pool;
import vn.diemcau.media.pool.PoolRefusal;
import vn.diemcau.media.pool.State;

/** Gives up a server for good: one that is out of service and that every meeting has left. */
public final class Retirement {

    private final Pool pool;
    private final Occupancy occupancy;

    /**
     * @param pool the servers
     * @param occupancy which meetings are there
     */
    public Retirement(Pool pool, Occupancy occupancy) {
        this.pool = pool;
        this.occupancy = occupancy;
    }

    /**
     * Gives up a server.
     *
     * @param revision the one that the administrator saw
     */
    public Answer<MediaServer> retire(MediaServer server, long revision, Instant at) {
        boolean idle = server.state() == State.OUT_OF_SERVICE
                && occupancy.on(server.id(), at).isEmpty();
        return idle ? pool.remove(server, revision) : Answer.refused(Refusal.of(PoolRefusal.SERVER_IN_USE));
    }
}
