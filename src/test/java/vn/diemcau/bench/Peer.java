package vn.diemcau.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.diemcau.bench.Flow.Result;
import vn.diemcau.bench.ground.RawServer;
import vn.diemcau.bench.load.Crowd;

/** Node.js with ws, where it is installed: the same clients and the same bytes, in turn with the limit of our stack. */
record Peer(Ground ground, int clients) {

    List<Figure> play(int rounds, int window, int eventBytes) {
        Optional<RawServer> node = RawServer.node(eventBytes, 0);
        if (node.isEmpty()) {
            return List.of(Figure.missing("fanout", clients + ": deliveries, Node.js ws (not installed)", "1/s"));
        }
        try (RawServer server = node.get();
                RawServer raw = ground.raw(eventBytes, 0);
                var crowd = new Crowd(ground.loop(), server.sites(clients));
                var theirs = new Crowd(ground.loop(), raw.sites(clients))) {
            FanOut.gather(crowd, clients);
            FanOut.gather(theirs, clients);
            return play(new Flow(crowd, server.process()), new Flow(theirs, raw.process()), rounds, window);
        }
    }

    private List<Figure> play(Flow node, Flow limit, int rounds, int window) {
        Duration length = ground.sizes().round();
        var theirs = new ArrayList<Result>();
        var limits = new ArrayList<Result>();
        node.run(window, length);
        limit.run(window, length);
        for (int round = 0; round < rounds; round++) {
            limits.add(limit.run(window, length));
            theirs.add(node.run(window, length));
            ground.say(clients + " clients, Node.js ws: " + theirs.get(round));
        }
        return List.of(
                figure("deliveries, Node.js ws", "1/s", theirs, Result::deliveries)
                        .against(each(limits, Result::deliveries)),
                figure("CPU per million deliveries then", "s", theirs, Result::cpuPerMillion)
                        .against(each(limits, Result::cpuPerMillion)));
    }

    private Figure figure(
            String what, String unit, List<Result> rounds, java.util.function.ToDoubleFunction<Result> of) {
        return Figure.of("fanout", clients + ": " + what, unit, each(rounds, of));
    }

    private static double[] each(List<Result> rounds, java.util.function.ToDoubleFunction<Result> of) {
        return rounds.stream().mapToDouble(of).toArray();
    }
}
