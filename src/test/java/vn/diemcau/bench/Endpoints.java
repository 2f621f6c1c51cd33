package vn.diemcau.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.diemcau.bench.ground.JvmProcess;
import vn.diemcau.bench.load.Crowd;
import vn.diemcau.bench.load.Endpoint;

/** Ten thousand sites of one meeting on one node: what each costs when it comes, and what it occupies when it is there. */
final class Endpoints implements Scenario {

    private static final String NAME = "endpoints";
    private static final int STEPS = 10;
    private static final int AT_ONCE = 256;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Override
    public List<Figure> play(Ground ground) {
        int endpoints = ground.sizes().endpoints();
        String meeting = ground.installation().meeting(endpoints + 1);
        JvmProcess server = ground.installation().process();
        try (var crowd = new Crowd(ground.loop(), ground.installation().sites(meeting, endpoints))) {
            long heap = server.liveHeap();
            long resident = server.resident();
            List<Step> steps = come(ground, crowd, server, endpoints);
            crowd.awaitComplete(crowd.highest(), PATIENCE);
            double heapEach = (server.liveHeap() - heap) / 1000.0 / endpoints;
            double residentEach = (server.resident() - resident) / 1000.0 / endpoints;
            Flow.Result flow = new Flow(crowd, server).run(16, ground.sizes().round());
            ground.say("with all of them: " + flow);
            return List.of(
                    figure("endpoints in", "", crowd.look().joined()).atLeast(endpoints),
                    figure("lost or refused", "", crowd.look().closed()).atMost(0),
                    figure("heap for each", "kB", heapEach).atMost(60),
                    figure("resident memory for each", "kB", residentEach),
                    figure(
                                    "last tenth: time of a join",
                                    "ms",
                                    steps.get(STEPS - 1).millis())
                            .against(steps.get(1).millis())
                            .ratioAtMost(1.5),
                    figure(
                                    "last tenth: CPU of a join",
                                    "ms",
                                    steps.get(STEPS - 1).cpu())
                            .against(steps.get(1).cpu())
                            .ratioAtMost(1.5),
                    figure("received by each", "kB", bytes(crowd) / 1000),
                    figure("deliveries to all", "1/s", flow.deliveries()));
        }
    }

    private static List<Step> come(Ground ground, Crowd crowd, JvmProcess server, int endpoints) {
        var steps = new ArrayList<Step>();
        int size = endpoints / STEPS;
        for (int step = 0; step < STEPS; step++) {
            int joined = (step + 1) * size;
            double cpu = server.cpu();
            long began = System.nanoTime();
            crowd.come(crowd.endpoints().subList(step * size, joined), Duration.ZERO, AT_ONCE);
            crowd.await("the next " + size, PATIENCE, moment -> moment.joined() + moment.closed() >= joined);
            steps.add(new Step((System.nanoTime() - began) / 1e6 / size, (server.cpu() - cpu) * 1000 / size));
            ground.say(joined + " endpoints: " + steps.get(step));
        }
        return steps;
    }

    private static double bytes(Crowd crowd) {
        return crowd.endpoints().stream()
                .map(Endpoint::line)
                .mapToLong(line -> line.received())
                .average()
                .orElse(0);
    }

    private static Figure figure(String what, String unit, double value) {
        return Figure.of(NAME, what, unit, value);
    }

    /**
     * What one of a thousand joins costs.
     *
     * @param millis of time
     * @param cpu milliseconds of the server's processor
     */
    private record Step(double millis, double cpu) {

        @Override
        public String toString() {
            return Figure.text(millis) + " ms and " + Figure.text(cpu) + " ms of CPU for each join";
        }
    }
}
