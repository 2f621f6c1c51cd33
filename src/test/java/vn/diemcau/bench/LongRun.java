package vn.diemcau.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.diemcau.bench.ground.JvmProcess;
import vn.diemcau.bench.load.Crowd;
import vn.diemcau.bench.load.Endpoint;

/**
 * A meeting of two hours in minutes: sites speak, and one in ten breaks off and comes back in each step. After the first steps neither memory nor threads may
 * grow.
 */
final class LongRun implements Scenario {

    private static final String NAME = "long";
    private static final int STEPS = 12;
    private static final int WARM = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Override
    public List<Figure> play(Ground ground) {
        JvmProcess server = ground.installation().process();
        var heaps = new ArrayList<Double>();
        var threads = new ArrayList<Double>();
        try (var hall = Hall.open(ground, ground.sizes().longSites())) {
            for (int step = 0; step < STEPS; step++) {
                step(ground, hall, step);
                heaps.add(server.liveHeap() / 1e6);
                threads.add((double) server.threads());
                ground.say("step " + (step + 1) + " of " + STEPS + ": heap " + Figure.text(heaps.get(step)) + " MB, "
                        + threads.get(step) + " threads, event " + hall.crowd().highest());
            }
            long events = hall.crowd().highest();
            return List.of(
                    Figure.of(NAME, "heap in use at the end (baseline: warm)", "MB", heaps.get(STEPS - 1))
                            .against(heaps.get(WARM))
                            .ratioAtMost(1.1),
                    Figure.of(NAME, "heap for each event since", "B", perEvent(heaps, events)),
                    Figure.of(NAME, "threads at the end (baseline: warm)", "", threads.get(STEPS - 1))
                            .against(threads.get(WARM))
                            .ratioAtMost(1.1));
        }
    }

    private static double perEvent(List<Double> heaps, long events) {
        return (heaps.get(STEPS - 1) - heaps.get(WARM)) * 1e6 / (events * (double) (STEPS - 1 - WARM) / STEPS);
    }

    private static void step(Ground ground, Hall hall, int step) {
        new Flow(hall.crowd(), ground.installation().process())
                .run(4, ground.sizes().round());
        List<Endpoint> leaving = hall.crowd().endpoints().stream()
                .filter(endpoint -> endpoint.index() % 10 == step % 10)
                .toList();
        int before = hall.crowd().look().joined();
        ground.loop().ask(() -> {
            leaving.forEach(Endpoint::cut);
            return leaving;
        });
        hall.crowd().come(leaving, Duration.ofSeconds(2), leaving.size());
        hall.crowd().await("those who left", PATIENCE, moment -> moment.joined() == before);
        Crowd.pause(Duration.ofSeconds(1));
    }
}
