package vn.diemcau.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.diemcau.bench.load.Answers;
import vn.diemcau.bench.load.Arrivals;
import vn.diemcau.bench.load.Crowd;
import vn.diemcau.bench.load.Endpoint;
import vn.diemcau.bench.load.Histogram;
import vn.diemcau.bench.load.Speakers;

/** One in twenty stops reading for half a minute, twice, while the others talk on: the others must not notice. */
final class DeadClients implements Scenario {

    private static final String NAME = "dead";
    private static final int PER_SECOND = 40;
    private static final int EVERY = 20;
    private static final int ROUNDS = 2;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** The kernel takes megabytes for a client that does not read; short lines would not fill them within that time. */
    private static final String LINE = "Điểm cầu nghe rõ, hình rõ. ".repeat(35);

    @Override
    public List<Figure> play(Ground ground) {
        var without = new ArrayList<Histogram>();
        var with = new ArrayList<Histogram>();
        double cut = 0;
        try (var hall = Hall.open(ground, ground.sizes().joiners())) {
            List<Endpoint> dead = dead(hall.crowd().endpoints());
            run(hall, ground.sizes().round());
            for (int round = 0; round < ROUNDS; round++) {
                without.add(run(hall, ground.sizes().dead()));
                stopReading(hall.crowd(), dead, true);
                with.add(run(hall, ground.sizes().dead()));
                cut = hall.crowd().look().closed();
                stopReading(hall.crowd(), dead, false);
                ground.say(
                        "others' p99 without " + Figure.text(without.get(round).quantile(0.99)) + " ms, with "
                                + Figure.text(with.get(round).quantile(0.99)) + " ms; cut off " + cut);
            }
        }
        return List.of(
                Figure.of(NAME, "5 % do not read: p50 of the others", "ms", each(with, 0.5))
                        .against(each(without, 0.5)),
                Figure.of(NAME, "5 % do not read: p99 of the others", "ms", each(with, 0.99))
                        .against(each(without, 0.99))
                        .ratioAtMost(1.1),
                Figure.of(NAME, "who do not read: cut off", "", cut));
    }

    private static double[] each(List<Histogram> rounds, double quantile) {
        return rounds.stream().mapToDouble(each -> each.quantile(quantile)).toArray();
    }

    private static Histogram run(Hall hall, Duration length) {
        Crowd crowd = hall.crowd();
        List<Endpoint> readers = new ArrayList<>(crowd.endpoints());
        readers.removeAll(dead(crowd.endpoints()));
        var speakers = new Speakers(crowd, readers, number -> "{\"type\":\"Say\",\"text\":\"" + LINE + "\"}");
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
