package vn.diemcau.bench;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import vn.diemcau.bench.ground.Installation;
import vn.diemcau.bench.load.Crowd;
import vn.diemcau.bench.load.Endpoint;
import vn.diemcau.bench.load.Histogram;
import vn.diemcau.bench.load.Invitation;
import vn.diemcau.bench.load.Speakers;
import vn.diemcau.bench.load.Tally.Moment;
import vn.diemcau.testkit.RunningServer;
import vn.diemcau.testkit.Seed;

/**
 * One of two servers dies with everybody on it, while the secretary talks on at the other one; everybody comes there by the pauses of the protocol with the last number that
 * it has. How long from the kill until each is complete, and whether it was sent what it had missed and nothing else.
 */
final class ResumeStorm implements Scenario {

    private static final String NAME = "resume";
    private static final int LINES_PER_SECOND = 20;
    private static final Duration TALKING = Duration.ofSeconds(4);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Override
    public List<Figure> play(Ground ground) {
        int joiners = ground.sizes().joiners();
        try (var installation =
                        new Installation(new Seed(joiners + 1), ground.sizes().heap(), List.of(), Map.of());
                RunningServer other = inService(ground, installation, joiners);
                var hall = Hall.open(installation, ground.loop(), joiners);
                var desk = desk(ground, installation, hall, Installation.address(other))) {
            new Flow(hall.crowd(), installation.process()).run(16, Duration.ofSeconds(2));
            hall.crowd().awaitComplete(desk.highest(), PATIENCE);
            return new Storm(ground, hall.crowd(), desk).from(installation.server(), Installation.address(other));
        }
    }

    /** The second server; like any that is in service it has seen so many come before, in another meeting. */
    private static RunningServer inService(Ground ground, Installation installation, int joiners) {
        RunningServer other = installation.another();
        String meeting = installation.meeting(joiners + 1);
        List<Invitation> sites = installation.sites(meeting, joiners).stream()
                .map(site -> site.at(Installation.address(other)))
                .toList();
        try (var crowd = new Crowd(ground.loop(), sites)) {
            crowd.come(Duration.ZERO, 64);
            crowd.await("all sites of another meeting", PATIENCE, moment -> moment.joined() == joiners);
        }
        return other;
    }

    private static Crowd desk(Ground ground, Installation installation, Hall hall, InetSocketAddress other) {
        var desk = new Crowd(
                ground.loop(), List.of(installation.secretary(hall.meeting()).at(other)));
        desk.come(Duration.ZERO, 1);
        desk.await("the secretary", PATIENCE, moment -> moment.joined() == 1);
        return desk;
    }

    private record Storm(Ground ground, Crowd crowd, Crowd desk) {

        List<Figure> from(RunningServer server, InetSocketAddress other) {
            var secretary = new Speakers(
                    desk, desk.endpoints(), line -> "{\"type\":\"Say\",\"text\":\"Dòng %d\"}".formatted(line));
            Moment before = crowd.look();
            long last = crowd.highest();
            crowd.endpoints().forEach(endpoint -> endpoint.moveTo(other));
            crowd.tells(new ComingBack(crowd));
            long killed = System.nanoTime();
            server.kill();
            secretary.steadily(LINES_PER_SECOND, TALKING);
            crowd.await("all to come back", PATIENCE, moment -> allSince(killed));
            Crowd.pause(TALKING);
            secretary.end(PATIENCE);
            crowd.awaitComplete(desk.highest(), PATIENCE);
            return figures(before, killed, last);
        }

        private boolean allSince(long killed) {
            return ground.loop()
                    .ask(() -> crowd.endpoints().stream()
                            .allMatch(endpoint -> endpoint.isJoined() && endpoint.joinedAt() > killed));
        }

        private List<Figure> figures(Moment before, long killed, long last) {
            var times = new Histogram();
            crowd.endpoints().forEach(endpoint -> times.add((endpoint.joinedAt() - killed) / 1000));
            Moment after = crowd.look();
            if (!after.violations().isEmpty()) {
                throw new IllegalStateException("Not everybody got everything in order: " + after);
            }
            ground.say("all on the other server " + Figure.text(times.max()) + " ms after the kill; "
                    + (crowd.highest() - last) + " events since");
            return List.of(
                    figure("complete on the other server after the kill: p50", "ms", times.quantile(0.5)),
                    figure("complete on the other server after the kill: p99", "ms", times.quantile(0.99))
                            .atMost(5000),
                    figure(
                            "events missed by each: most",
                            "",
                            each(Endpoint::missed).max().orElse(0)),
                    figure(
                            "received by each until complete",
                            "kB",
                            each(Endpoint::joinBytes).average().orElse(0) / 1000),
                    figure(
                            "received by one until complete: most",
                            "kB",
                            each(Endpoint::joinBytes).max().orElse(0) / 1000.0),
                    figure("sent the whole state", "", (double) (after.snapshots() - before.snapshots()))
                            .atMost(0),
                    figure("events sent to somebody who had them", "", (double) (after.repeated() - before.repeated()))
                            .atMost(0));
        }

        private DoubleStream each(ToDoubleFunction<Endpoint> what) {
            return crowd.endpoints().stream().mapToDouble(what);
        }

        private Figure figure(String what, String unit, double value) {
            return Figure.of(NAME, crowd.endpoints().size() + ": " + what, unit, value);
        }
    }
}
