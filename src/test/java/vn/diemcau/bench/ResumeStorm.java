package vn.diemcau.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.diemcau.bench.ground.Installation;
import vn.diemcau.bench.ground.Seed;
import vn.diemcau.bench.load.Answers;
import vn.diemcau.bench.load.Crowd;
import vn.diemcau.bench.load.Endpoint;
import vn.diemcau.bench.load.Histogram;

/**
 * The server dies with everybody on it, and starts again on the same data; everybody comes back by the pauses of the protocol with the last number that it
 * has. How long from the server's first answer until all are complete, and how much each was sent.
 */
final class ResumeStorm implements Scenario {

    private static final String NAME = "resume";
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    @Override
    public List<Figure> play(Ground ground) {
        int joiners = ground.sizes().joiners();
        try (var installation =
                        new Installation(new Seed(joiners + 1), ground.sizes().heap(), List.of(), Map.of());
                var hall = Hall.open(installation, ground.loop(), joiners)) {
            new Flow(hall.crowd(), installation.process()).run(16, Duration.ofSeconds(2));
            return storm(ground, installation, hall);
        }
    }

    private static List<Figure> storm(Ground ground, Installation installation, Hall hall) {
        hall.crowd().tells(new ComingBack(hall.crowd()));
        installation.server().kill();
        hall.crowd().await("all to notice", PATIENCE, moment -> moment.joined() == 0);
        installation.server().start();
        long back = System.nanoTime();
        hall.crowd().await("all to come back", PATIENCE, moment -> moment.joined() == hall.sites());
        Histogram times = ground.loop().ask(() -> times(hall.crowd(), back));
        double events = missed(ground, hall.crowd());
        ground.say("all back " + Figure.text(times.max()) + " ms after the server; " + events + " events each");
        return List.of(
                Figure.of(NAME, hall.sites() + " back on the started server: p50", "ms", times.quantile(0.5)),
                Figure.of(NAME, hall.sites() + " back on the started server: p99", "ms", times.quantile(0.99))
                        .atMost(5000),
                Figure.of(NAME, "events sent to each on coming back", "", events));
    }

    private static Histogram times(Crowd crowd, long back) {
        var times = new Histogram();
        crowd.endpoints().forEach(endpoint -> times.add(Math.max(0, endpoint.joinedAt() - back) / 1000));
        return times;
    }

    private static double missed(Ground ground, Crowd crowd) {
        return ground.loop()
                .ask(() -> crowd.endpoints().stream()
                        .mapToLong(Endpoint::missed)
                        .average()
                        .orElse(0));
    }

    /** Comes back after growing pauses, each half as long or half as long again, as the protocol asks. */
    private static final class ComingBack implements Answers {

        private static final long[] PAUSES = {500, 1000, 2000, 4000, 5000};

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
            double pause = PAUSES[Math.min(tries, PAUSES.length - 1)] * (0.5 + random.nextDouble());
            crowd.loop().after(Duration.ofMillis((long) pause), () -> endpoint.come(crowd.loop()));
        }
    }
}
