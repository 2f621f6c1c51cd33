package vn.diemcau.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import vn.diemcau.bench.load.Arrivals;
import vn.diemcau.bench.load.Crowd;
import vn.diemcau.bench.load.Histogram;
import vn.diemcau.bench.load.Speakers;
import vn.diemcau.testkit.Seed;

/** The chair gives the floor twenty times a second to one site after the other; how long until everybody has it, durably written. */
final class FloorLatency implements Scenario {

    private static final String NAME = "latency";
    private static final int PER_SECOND = 20;
    private static final int ROUNDS = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Override
    public List<Figure> play(Ground ground) {
        var figures = new ArrayList<Histogram>();
        try (var meeting = Hall.open(ground, ground.sizes().joiners())) {
            run(ground, meeting.crowd(), meeting.chair(), meeting.sites());
            for (int round = 0; round < ROUNDS; round++) {
                Histogram delays = run(ground, meeting.crowd(), meeting.chair(), meeting.sites());
                ground.say("floor to " + meeting.sites() + ": p50 " + Figure.text(delays.quantile(0.5)) + " ms, p99 "
                        + Figure.text(delays.quantile(0.99)) + " ms of " + delays.count());
                figures.add(delays);
            }
        }
        String what = "floor event to " + ground.sizes().joiners() + " at 20/s: ";
        return List.of(
                figure(what + "p50", each(figures, 0.5)).atMost(20),
                figure(what + "p99", each(figures, 0.99)).atMost(60),
                figure(what + "max", each(figures, 1)));
    }

    private static Histogram run(Ground ground, Crowd crowd, Crowd chair, int sites) {
        var floor = new AtomicLong();
        var speakers = new Speakers(
                chair,
                chair.endpoints(),
                number -> "{\"type\":\"GrantFloor\",\"site\":\"%s\",\"seconds\":300}"
                        .formatted(Seed.site(1 + (int) (floor.incrementAndGet() % sites))));
        long seconds = ground.sizes().round().toSeconds();
        var arrivals = new Arrivals(crowd.highest() + 1, (int) (3 * PER_SECOND * (seconds + 2)), sites);
        crowd.notes(arrivals);
        chair.notes(arrivals);
        speakers.steadily(PER_SECOND, Duration.ofSeconds(seconds));
        Crowd.pause(Duration.ofSeconds(seconds));
        speakers.end(PATIENCE);
        crowd.awaitComplete(chair.highest(), PATIENCE);
        crowd.notes(null);
        chair.notes(null);
        return arrivals.delays(any -> true);
    }

    private static double[] each(List<Histogram> delays, double quantile) {
        return delays.stream().mapToDouble(each -> each.quantile(quantile)).toArray();
    }

    private static Figure figure(String what, double... rounds) {
        return Figure.of(NAME, what, "ms", rounds);
    }
}
