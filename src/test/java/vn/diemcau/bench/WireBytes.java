package vn.diemcau.bench;

import java.time.Duration;
import java.util.List;
import vn.diemcau.bench.load.Crowd;
import vn.diemcau.bench.load.Endpoint;
import vn.diemcau.bench.load.Tally.Moment;

/** What travels over a commune's line: the state at the beginning, an idle minute, one event. */
final class WireBytes implements Scenario {

    private static final String NAME = "wire";
    private static final int SITES = 500;
    private static final Duration IDLE = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Override
    public List<Figure> play(Ground ground) {
        try (var hall = Hall.open(ground, SITES)) {
            Endpoint newcomer = hall.crowd().endpoints().get(0);
            settle(hall);
            double idle = idle(hall.crowd());
            double snapshot = joinBytes(ground, hall, newcomer);
            settle(hall);
            double floor = eventBytes(hall, "{\"type\":\"GrantFloor\",\"site\":\"s00007\",\"seconds\":300}");
            double end = eventBytes(hall, "{\"type\":\"EndFloor\"}");
            double say = eventBytes(hall, "{\"type\":\"MuteAll\"}".replace("MuteAll", "AllowMics"));
            return List.of(
                    figure("floor given: received by each", "B", floor).atMost(120),
                    figure("floor ended: received by each", "B", end).atMost(120),
                    figure("microphones allowed: received by each", "B", say).atMost(120),
                    figure("idle client: received in a minute", "B", idle).atMost(1000),
                    figure(SITES + " sites: handshake, welcome and state", "B", snapshot)
                            .atMost(40_000));
        }
    }

    /** Until nothing of the joining is told any more. */
    private static void settle(Hall hall) {
        hall.crowd().awaitComplete(hall.chair().highest(), PATIENCE);
        Crowd.pause(Duration.ofSeconds(2));
    }

    private static double idle(Crowd crowd) {
        long before = received(crowd);
        Crowd.pause(IDLE);
        return (received(crowd) - before)
                * 60.0
                / IDLE.toSeconds()
                / crowd.endpoints().size();
    }

    private static double joinBytes(Ground ground, Hall hall, Endpoint newcomer) {
        ground.loop().ask(() -> {
            newcomer.cut();
            newcomer.forget();
            return newcomer;
        });
        hall.crowd().await("nobody else to go", PATIENCE, moment -> moment.joined() == SITES - 1);
        hall.crowd().come(List.of(newcomer), Duration.ZERO, 1);
        hall.crowd().await("it to come back", PATIENCE, moment -> moment.joined() == SITES);
        return ground.loop().ask(() -> newcomer.line().received());
    }

    private static double eventBytes(Hall hall, String command) {
        Moment before = hall.crowd().look();
        hall.chairSays(command);
        Moment after = hall.crowd().look();
        double frames = after.frames() - before.frames();
        return (after.eventBytes() - before.eventBytes()) / frames;
    }

    private static long received(Crowd crowd) {
        return crowd.loop()
                .ask(() -> crowd.endpoints().stream()
                        .mapToLong(endpoint -> endpoint.line().received())
                        .sum());
    }

    private static Figure figure(String what, String unit, double value) {
        return Figure.of(NAME, what, unit, value);
    }
}
