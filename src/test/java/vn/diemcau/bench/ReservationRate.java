package vn.diemcau.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.diemcau.bench.ground.Installation;
import vn.diemcau.bench.ground.MediaRooms;
import vn.diemcau.bench.load.Histogram;
import vn.diemcau.bench.load.Speakers;
import vn.diemcau.testkit.Seed;

/**
 * A media server asks a hundred times a second whether rooms may open, while the chair of a large meeting gives the floor twenty times a second; beside it the same
 * questions with nobody in a meeting.
 */
final class ReservationRate implements Scenario {

    private static final String NAME = "reservations";
    private static final int PER_SECOND = 100;
    private static final int FLOORS_PER_SECOND = 20;
    private static final int ROOMS = 20;
    private static final int ROUNDS = 3;

    @Override
    public List<Figure> play(Ground ground) {
        Installation installation = ground.installation();
        int sites = ground.sizes().longSites();
        try (var rooms = new MediaRooms(installation)) {
            rooms.open(IntStream.range(0, ROOMS)
                    .mapToObj(each -> installation.meeting(2))
                    .toList());
            rooms.ask(PER_SECOND, ground.sizes().round());
            List<MediaRooms.Asked> idle = rounds(ground, rooms, () -> {});
            try (var hall = Hall.open(ground, sites)) {
                List<MediaRooms.Asked> busy = rounds(ground, rooms, () -> floors(ground, hall));
                return figures(sites, idle, busy);
            }
        }
    }

    private static List<MediaRooms.Asked> rounds(Ground ground, MediaRooms rooms, Runnable meanwhile) {
        var rounds = new ArrayList<MediaRooms.Asked>();
        for (int round = 0; round < ROUNDS; round++) {
            meanwhile.run();
            MediaRooms.Asked asked = rooms.ask(PER_SECOND, ground.sizes().round());
            Histogram times = asked.times();
            ground.say(times.count() + " questions: p50 " + Figure.text(times.quantile(0.5)) + " ms, p99 "
                    + Figure.text(times.quantile(0.99)) + " ms, wrong " + asked.wrong());
            rounds.add(asked);
        }
        return rounds;
    }

    /** Goes on by itself for as long as one round asks. */
    private static void floors(Ground ground, Hall hall) {
        var speakers = new Speakers(
                hall.chair(),
                hall.chair().endpoints(),
                number -> "{\"type\":\"GrantFloor\",\"site\":\"%s\",\"seconds\":300}"
                        .formatted(Seed.site(1 + (int) (number % hall.sites()))));
        speakers.steadily(FLOORS_PER_SECOND, ground.sizes().round());
    }

    private static List<Figure> figures(int sites, List<MediaRooms.Asked> idle, List<MediaRooms.Asked> busy) {
        String what = PER_SECOND + " a second beside a meeting of " + sites + ": ";
        return List.of(
                Figure.of(NAME, what + "p50", "ms", each(busy, 0.5)).against(each(idle, 0.5)),
                Figure.of(NAME, what + "p99", "ms", each(busy, 0.99))
                        .against(each(idle, 0.99))
                        .atMost(50),
                Figure.of(
                                NAME,
                                what + "wrong answers",
                                "",
                                busy.stream()
                                        .mapToDouble(MediaRooms.Asked::wrong)
                                        .toArray())
                        .atMost(0));
    }

    private static double[] each(List<MediaRooms.Asked> rounds, double quantile) {
        return rounds.stream()
                .mapToDouble(round -> round.times().quantile(quantile))
                .toArray();
    }
}
