package vn.diemcau.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.diemcau.bench.ground.Installation;
import vn.diemcau.bench.ground.RawServer;
import vn.diemcau.bench.load.Crowd;

/**
 * A line of chat to everybody, again and again: durable, then told. Once by a server that sends each event in a frame of its own, once by one whose events of
 * a batch share a frame; in turn with the raw server, which sends as many frames as it can.
 */
final class FanOut implements Scenario {

    private static final String NAME = "fanout";
    private static final int SINGLE = Integer.getInteger("bench.window.single", 64);
    private static final int OVERLOAD = Integer.getInteger("bench.window", 128);
    private static final int RAW = Integer.getInteger("bench.window.raw", 64);

    @Override
    public List<Figure> play(Ground ground) {
        var figures = new ArrayList<Figure>();
        for (int i = 0; i < ground.sizes().fanOut().size(); i++) {
            int rounds = ground.sizes()
                    .rounds()
                    .get(Math.min(i, ground.sizes().rounds().size() - 1));
            figures.addAll(play(ground, ground.sizes().fanOut().get(i), rounds));
        }
        return figures;
    }

    private static List<Figure> play(Ground ground, int clients, int rounds) {
        var figures = new ArrayList<Figure>();
        int eventBytes = playOurs(ground, clients, rounds, figures);
        figures.addAll(new Peer(ground, clients).play(rounds, RAW, eventBytes));
        return figures;
    }

    /** Says how long a frame was. */
    private static int playOurs(Ground ground, int clients, int rounds, List<Figure> figures) {
        try (Crowd singly = crowd(ground, ground.singly(), clients);
                Crowd ours = crowd(ground, ground.installation(), clients)) {
            var single = new Flow(singly, ground.singly().process());
            var ourFlow = new Flow(ours, ground.installation().process());
            int eventBytes =
                    (int) Math.round(ourFlow.run(1, Duration.ofSeconds(1)).bytesPerFrame());
            try (RawServer raw = ground.raw(eventBytes, 0);
                    var theirs = new Crowd(ground.loop(), raw.sites(clients))) {
                gather(theirs, clients);
                var limit = new Flow(theirs, raw.process());
                figures.addAll(new Rounds(ground, clients, single, ourFlow, limit).play(rounds));
            }
            return eventBytes;
        }
    }

    private static Crowd crowd(Ground ground, Installation installation, int clients) {
        String meeting = installation.meeting(clients + 1);
        var crowd = new Crowd(ground.loop(), installation.sites(meeting, clients));
        gather(crowd, clients);
        return crowd;
    }

    static void gather(Crowd crowd, int clients) {
        crowd.come(Duration.ZERO, 64);
        crowd.await("all to come in", Duration.ofMinutes(4), moment -> moment.joined() == clients);
    }

    private record Rounds(Ground ground, int clients, Flow singly, Flow ours, Flow raw) {

        List<Figure> play(int rounds) {
            Duration length = ground.sizes().round();
            ours.run(OVERLOAD, length);
            singly.run(SINGLE, length);
            raw.run(RAW, length);
            var single = new ArrayList<Flow.Result>();
            var overload = new ArrayList<Flow.Result>();
            var limit = new ArrayList<Flow.Result>();
            for (int round = 0; round < rounds; round++) {
                single.add(told("one event per frame", singly.run(SINGLE, length)));
                limit.add(told("raw Undertow", raw.run(RAW, length)));
                overload.add(told("overload", ours.run(OVERLOAD, length)));
            }
            return figures(single, overload, limit);
        }

        private Flow.Result told(String what, Flow.Result result) {
            ground.say(clients + " clients, " + what + ": " + result);
            return result;
        }

        private List<Figure> figures(List<Flow.Result> single, List<Flow.Result> overload, List<Flow.Result> limit) {
            double[] raw = each(limit, Flow.Result::deliveries);
            return List.of(
                    figure("deliveries, one event per frame", "1/s", each(single, Flow.Result::deliveries))
                            .against(raw)
                            .ratioAtLeast(0.85),
                    figure("events per frame then", "", each(single, Flow.Result::eventsPerFrame)),
                    figure("length of such a frame", "B", each(single, Flow.Result::bytesPerFrame)),
                    figure("CPU per million deliveries then", "s", each(single, Flow.Result::cpuPerMillion))
                            .against(each(limit, Flow.Result::cpuPerMillion)),
                    figure("deliveries, overload", "1/s", each(overload, Flow.Result::deliveries))
                            .against(raw)
                            .ratioAtLeast(2),
                    figure("events per frame then", "", each(overload, Flow.Result::eventsPerFrame)),
                    figure("p99 from command to event, overload", "ms", each(overload, Flow.Result::p99))
                            .against(each(limit, Flow.Result::p99))
                            .atMost(250),
                    figure("CPU per million deliveries then", "s", each(overload, Flow.Result::cpuPerMillion))
                            .against(each(limit, Flow.Result::cpuPerMillion)));
        }

        private Figure figure(String what, String unit, double... rounds) {
            return Figure.of(NAME, clients + ": " + what, unit, rounds);
        }

        private static double[] each(List<Flow.Result> results, java.util.function.ToDoubleFunction<Flow.Result> of) {
            return results.stream().mapToDouble(of).toArray();
        }
    }
}
