package vn.diemcau.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.diemcau.bench.load.Answers;
import vn.diemcau.bench.load.Endpoint;
import vn.diemcau.bench.load.Histogram;

/** Every site answers the roll call in the same moment, a tenth of them twice with the same command: what a vote will be. */
final class RollCallBurst implements Scenario {

    private static final String NAME = "burst";
    private static final int ROUNDS = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Override
    public List<Figure> play(Ground ground) {
        int sites = ground.sizes().burst();
        var rounds = new ArrayList<Burst>();
        try (var hall = Hall.open(ground, sites)) {
            for (int round = 0; round < ROUNDS; round++) {
                rounds.add(burst(ground, hall, round));
            }
        }
        String what = sites + " answers at once: ";
        return List.of(
                figure(what + "until all are acknowledged", "s", each(rounds, burst -> burst.seconds))
                        .atMost(3),
                figure(what + "p99 of one", "ms", each(rounds, burst -> burst.times.quantile(0.99))),
                figure(what + "refused", "", each(rounds, burst -> burst.refused))
                        .atMost(0),
                figure(what + "written twice or not at all", "", each(rounds, burst -> burst.wrong))
                        .atMost(0));
    }

    private static Burst burst(Ground ground, Hall hall, int round) {
        hall.chairSays("{\"type\":\"StartRollCall\"}");
        String written = "select count(*) from live_event where type = 'RollCallAnswered' and meeting = '"
                + hall.meeting() + "'";
        long before = ground.installation().database().number(written);
        var burst = new Burst(hall.sites());
        hall.crowd().tells(burst);
        hall.crowd().loop().tell(() -> burst.give(hall.crowd().endpoints(), round));
        hall.crowd()
                .await("all answers", PATIENCE, moment -> hall.crowd().loop().ask(burst::isOver));
        burst.wrong = Math.abs(ground.installation().database().number(written) - before - hall.sites());
        hall.crowd().tells(Answers.NONE);
        hall.chairSays("{\"type\":\"FinishRollCall\"}");
        ground.say(hall.sites() + " answers: " + Figure.text(burst.seconds) + " s, p99 "
                + Figure.text(burst.times.quantile(0.99)) + " ms, refused " + burst.refused + ", wrong " + burst.wrong);
        return burst;
    }

    private static double[] each(List<Burst> rounds, java.util.function.ToDoubleFunction<Burst> of) {
        return rounds.stream().mapToDouble(of).toArray();
    }

    private static Figure figure(String what, String unit, double... rounds) {
        return Figure.of(NAME, what, unit, rounds);
    }

    /** The answers of one round, and which numbers they got. */
    private static final class Burst implements Answers {

        private final int sites;
        private final int twice;
        private final Histogram times = new Histogram();
        private final Map<Endpoint, Long> numbers = new HashMap<>();
        private long began;
        private double seconds;
        private int answered;
        private double refused;
        private double wrong;

        Burst(int sites) {
            this.sites = sites;
            this.twice = sites / 10;
        }

        void give(List<Endpoint> endpoints, int round) {
            began = System.nanoTime();
            for (Endpoint endpoint : endpoints) {
                give(endpoint, round);
                if (endpoint.index() % 10 == 0 && endpoint.index() / 10 < twice) {
                    give(endpoint, round);
                }
            }
        }

        private static void give(Endpoint endpoint, int round) {
            endpoint.command("r" + round + "-" + endpoint.index(), "{\"type\":\"AnswerRollCall\",\"heads\":7}");
        }

        boolean isOver() {
            return answered == sites + twice;
        }

        @Override
        public void ok(Endpoint endpoint, long command, long seq) {
            Long before = numbers.put(endpoint, seq);
            if (before != null && before != seq) {
                refused++;
            }
            answered();
        }

        @Override
        public void no(Endpoint endpoint, long command, String answer) {
            refused++;
            answered();
        }

        private void answered() {
            answered++;
            seconds = (System.nanoTime() - began) / 1e9;
            times.add((System.nanoTime() - began) / 1000);
        }
    }
}
