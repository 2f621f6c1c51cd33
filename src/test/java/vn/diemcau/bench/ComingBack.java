package vn.diemcau.bench;

import java.time.Duration;
import java.util.Random;
import vn.diemcau.bench.load.Answers;
import vn.diemcau.bench.load.Crowd;
import vn.diemcau.bench.load.Endpoint;

/** Everybody who is cut off comes back as the protocol asks: first within the spread that the server has told, then after growing pauses. */
final class ComingBack implements Answers {

    private static final long[] PAUSES = {500, 1000, 2000, 4000, 8000};

    private final Crowd crowd;
    private final int[] tried;
    private final Random random = new Random(1);

    ComingBack(Crowd crowd) {
        this.crowd = crowd;
        this.tried = new int[crowd.endpoints().size()];
    }

    @Override
    public void joined(Endpoint endpoint) {
        tried[endpoint.index()] = 0;
    }

    @Override
    public void lost(Endpoint endpoint, int why) {
        int tries = tried[endpoint.index()]++;
        double pause = tries == 0 ? random.nextDouble() * endpoint.spread() : later(tries, endpoint.spread());
        crowd.loop().after(Duration.ofMillis((long) pause), () -> endpoint.come(crowd.loop()));
    }

    private double later(int tries, long spread) {
        return Math.max(spread, PAUSES[Math.min(tries, PAUSES.length) - 1]) * (0.5 + random.nextDouble() / 2);
    }
}
