package vn.diemcau.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.diemcau.bench.ground.Installation;
import vn.diemcau.bench.ground.RawServer;
import vn.diemcau.bench.load.Crowd;
import vn.diemcau.bench.load.Endpoint;
import vn.diemcau.bench.load.Histogram;
import vn.diemcau.bench.load.Invitation;

/**
 * Everybody comes at once: 800 within ten seconds while others measure how long an answer takes, then 1,000 as fast as it goes. Each is logged in by
 * its cookie, is written in the journal and has the whole state before it counts.
 */
final class SpikeJoin implements Scenario {

    private static final String NAME = "join";
    private static final int SPIKE = 800;
    private static final Duration SPIKE_WITHIN = Duration.ofSeconds(10);
    private static final int PROBES = 20;
    private static final int ROUNDS = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Override
    public List<Figure> play(Ground ground) {
        var figures = new ArrayList<Figure>();
        figures.addAll(spike(ground));
        figures.addAll(storm(ground));
        return figures;
    }

    private static List<Figure> spike(Ground ground) {
        int spike = Math.min(SPIKE, ground.sizes().joiners() - PROBES);
        String meeting = ground.installation().meeting(spike + PROBES + 1);
        try (var crowd = new Crowd(ground.loop(), ground.installation().sites(meeting, spike + PROBES))) {
            List<Endpoint> probes = crowd.endpoints().subList(0, PROBES);
            crowd.come(probes, Duration.ZERO, PROBES);
            crowd.await("the probes", PATIENCE, moment -> moment.joined() == PROBES);
            var echo = new Echo(ground.loop(), probes);
            echo.begin();
            crowd.come(crowd.endpoints().subList(PROBES, spike + PROBES), SPIKE_WITHIN, spike);
            crowd.await("the spike", PATIENCE, moment -> moment.joined() + moment.closed() >= spike + PROBES);
            Histogram echoes = echo.end();
            Histogram joins = joinTimes(crowd.endpoints().subList(PROBES, spike + PROBES));
            ground.say(spike + " in 10 s: join p99 " + Figure.text(joins.quantile(0.99)) + " ms, echo p99 "
                    + Figure.text(echoes.quantile(0.99)) + " ms of " + echoes.count());
            return List.of(
                    figure(spike + " in 10 s: echo p50", "ms", echoes.quantile(0.5)),
                    figure(spike + " in 10 s: echo p99", "ms", echoes.quantile(0.99))
                            .atMost(150),
                    figure(spike + " in 10 s: until the state, p50", "ms", joins.quantile(0.5)),
                    figure(spike + " in 10 s: until the state, p99", "ms", joins.quantile(0.99)),
                    figure(spike + " in 10 s: lost or refused", "", crowd.look().closed())
                            .atMost(0));
        }
    }

    private static List<Figure> storm(Ground ground) {
        int joiners = ground.sizes().joiners();
        var ours = new ArrayList<Storm>();
        var raw = new ArrayList<Storm>();
        for (int round = 0; round < ROUNDS; round++) {
            ours.add(storm(ground, ground.installation(), joiners));
            int state = (int) ours.get(round).bytesEach();
            try (RawServer server = ground.raw(200, state)) {
                raw.add(storm(ground, "raw Undertow", server.sites(joiners)));
            }
        }
        String what = joiners + " at once: ";
        return List.of(
                figure(what + "until all have the state", "s", each(ours, Storm::seconds))
                        .against(each(raw, Storm::seconds))
                        .atMost(3),
                figure(what + "p99 of one", "ms", each(ours, Storm::p99)).against(each(raw, Storm::p99)),
                figure(what + "lost or refused", "", each(ours, Storm::lost)).atMost(0),
                figure(what + "until the journal has all", "s", each(ours, Storm::durable))
                        .atMost(3),
                figure(what + "received by each", "kB", each(ours, storm -> storm.bytesEach() / 1000))
                        .atMost(40),
                figure(what + "server CPU", "s", each(ours, Storm::cpu)));
    }

    private static Storm storm(Ground ground, Installation installation, int joiners) {
        String meeting = installation.meeting(joiners + 1);
        double cpu = installation.process().cpu();
        long began = System.nanoTime();
        Storm storm = storm(ground, "the server", installation.sites(meeting, joiners));
        return storm.with(
                durable(installation, meeting, joiners, began),
                installation.process().cpu() - cpu);
    }

    /** Seconds until the journal says of every site that it has come. */
    private static double durable(Installation installation, String meeting, int joiners, long began) {
        String written = "select count(distinct body) from live_event where type = 'SiteConnected' and meeting = '"
                + meeting + "'";
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (installation.database().number(written) < joiners) {
            if (System.nanoTime() > deadline) {
                return Double.POSITIVE_INFINITY;
            }
            Crowd.pause(Duration.ofMillis(20));
        }
        return (System.nanoTime() - began) / 1e9;
    }

    private static Storm storm(Ground ground, String what, List<Invitation> invitations) {
        int joiners = invitations.size();
        try (var crowd = new Crowd(ground.loop(), invitations)) {
            long began = System.nanoTime();
            crowd.come(Duration.ZERO, joiners);
            crowd.await("the storm", PATIENCE, moment -> moment.joined() + moment.closed() >= joiners);
            double seconds = crowd.endpoints().stream()
                            .mapToLong(endpoint -> endpoint.joinedAt() - began)
                            .max()
                            .orElse(0)
                    / 1e9;
            crowd.awaitComplete(crowd.highest(), PATIENCE);
            double bytes = crowd.endpoints().stream()
                    .mapToLong(endpoint -> endpoint.line().received())
                    .average()
                    .orElse(0);
            var storm = new Storm(
                    seconds,
                    joinTimes(crowd.endpoints()).quantile(0.99),
                    crowd.look().closed(),
                    bytes,
                    0,
                    0);
            ground.say(joiners + " at once, " + what + ": " + Figure.text(seconds) + " s, " + Figure.text(bytes / 1000)
                    + " kB each, lost " + storm.lost + " " + crowd.look().violations());
            return storm;
        }
    }

    private static Histogram joinTimes(List<Endpoint> endpoints) {
        var times = new Histogram();
        endpoints.stream().filter(Endpoint::isJoined).forEach(endpoint -> times.add(endpoint.joinTime() / 1000));
        return times;
    }

    private static double[] each(List<Storm> storms, java.util.function.ToDoubleFunction<Storm> of) {
        return storms.stream().mapToDouble(of).toArray();
    }

    private static Figure figure(String what, String unit, double... rounds) {
        return Figure.of(NAME, what, unit, rounds);
    }

    private record Storm(double seconds, double p99, double lost, double bytesEach, double durable, double cpu) {

        Storm with(double inJournal, double cpuUsed) {
            return new Storm(seconds, p99, lost, bytesEach, inJournal, cpuUsed);
        }
    }
}
