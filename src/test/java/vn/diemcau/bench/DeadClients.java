package vn.diemcau.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.diemcau.bench.load.Answers;
import vn.diemcau.bench.load.Arrivals;
import vn.diemcau.bench.load.Crowd;
import vn.diemcau.bench.load.Endpoint;
import vn.diemcau.bench.load.Histogram;
import vn.diemcau.bench.load.Speakers;

/** One in twenty stops reading for a minute, twice, while the others talk on: the others must not notice, and the server must let go of the dead. */
final class DeadClients implements Scenario {

    private static final String NAME = "dead";
    private static final int PER_SECOND = 60;
    private static final int EVERY = 20;
    private static final int ROUNDS = 2;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final int ROOM = 16 * 1024;

    private static final int LENGTH = 600;

    @Override
    public List<Figure> play(Ground ground) {
        var without = new ArrayList<Histogram>();
        var with = new ArrayList<Histogram>();
        long cut = 0;
        try (var hall = Hall.open(ground, ground.sizes().joiners())) {
            List<Endpoint> dead = dead(hall.crowd().endpoints());
            narrow(hall.crowd(), dead);
            run(hall, ground.sizes().round());
            for (int round = 0; round < ROUNDS; round++) {
                without.add(run(hall, ground.sizes().dead()));
                stopReading(hall.crowd(), dead, true);
                with.add(run(hall, ground.sizes().dead()));
                stopReading(hall.crowd(), dead, false);
                cut += comeBack(hall.crowd(), dead);
                ground.say(
                        "others' p99 without " + Figure.text(without.get(round).quantile(0.99)) + " ms, with "
                                + Figure.text(with.get(round).quantile(0.99)) + " ms; cut off so far " + cut);
            }
            return List.of(
                    Figure.of(NAME, "5 % do not read: p50 of the others", "ms", each(with, 0.5))
                            .against(each(without, 0.5)),
                    Figure.of(NAME, "5 % do not read: p99 of the others", "ms", each(with, 0.99))
                            .against(each(without, 0.99))
                            .ratioAtMost(1.1),
                    Figure.of(NAME, "who did not read: cut off", "", (double) cut)
                            .atLeast((double) ROUNDS * dead.size()));
        }
    }

    /** Their kernels keep little for them, so that the server soon feels that they do not read. */
    private static void narrow(Crowd crowd, List<Endpoint> dead) {
        crowd.loop().ask(() -> {
            dead.forEach(endpoint -> {
                endpoint.cut();
                endpoint.narrow(ROOM);
            });
            return dead;
        });
        comeBack(crowd, dead);
    }

    /** Who reads again learns that it was cut off, and comes again. Says how many were. */
    private static long comeBack(Crowd crowd, List<Endpoint> dead) {
        long highest = crowd.highest();
        crowd.await(
                "the dead to learn what has become of them",
                PATIENCE,
                moment -> crowd.loop()
                        .ask(() -> dead.stream().allMatch(each -> !each.isJoined() || each.last() >= highest)));
        List<Endpoint> cut = crowd.loop()
                .ask(() ->
                        dead.stream().filter(endpoint -> !endpoint.isJoined()).toList());
        crowd.come(cut, Duration.ZERO, cut.size());
        crowd.await(
                "those who were cut off",
                PATIENCE,
                moment -> moment.joined() == crowd.endpoints().size());
        return cut.size();
    }

    private static double[] each(List<Histogram> rounds, double quantile) {
        return rounds.stream().mapToDouble(each -> each.quantile(quantile)).toArray();
    }

    private static Histogram run(Hall hall, Duration length) {
        Crowd crowd = hall.crowd();
        List<Endpoint> readers = new ArrayList<>(crowd.endpoints());
        readers.removeAll(dead(crowd.endpoints()));
        var speakers = new Speakers(crowd, readers, number -> "{\"type\":\"Say\",\"text\":\"" + line(number) + "\"}");
        speakers.bearLosses();
        int events = (int) (PER_SECOND * (length.toSeconds() + 5));
        var arrivals =
                new Arrivals(crowd.highest() + 1, events, crowd.endpoints().size());
        crowd.notes(arrivals);
        speakers.steadily(PER_SECOND, length);
        Crowd.pause(length);
        speakers.endFor(readers, PATIENCE);
        crowd.notes(null);
        crowd.tells(Answers.NONE);
        return arrivals.delays(endpoint -> endpoint % EVERY != 0);
    }

    /** The server's kernel takes 4 MB for a connection on the loopback, so lines are as long as they may be without being compressed: of random Vietnamese letters, three bytes each. */
    private static String line(long number) {
        return new Random(number)
                .ints(LENGTH, 'Ạ', 'ỹ' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<Endpoint> dead(List<Endpoint> all) {
        return all.stream().filter(endpoint -> endpoint.index() % EVERY == 0).toList();
    }

    private static void stopReading(Crowd crowd, List<Endpoint> dead, boolean stop) {
        crowd.loop().ask(() -> {
            dead.forEach(endpoint -> endpoint.line().read(!stop));
            return dead;
        });
    }
}
