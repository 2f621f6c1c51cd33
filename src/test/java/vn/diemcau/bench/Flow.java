package vn.diemcau.bench;

import java.time.Duration;
import java.util.Locale;
import vn.diemcau.bench.ground.JvmProcess;
import vn.diemcau.bench.load.Arrivals;
import vn.diemcau.bench.load.Crowd;
import vn.diemcau.bench.load.Endpoint;
import vn.diemcau.bench.load.Histogram;
import vn.diemcau.bench.load.Speakers;
import vn.diemcau.bench.load.Tally.Moment;

/** A crowd in which everybody speaks in turn, measured for a while. */
final class Flow {

    private static final Duration RAMP = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MOST_NOTES = 40_000_000;
    private static final String TEXT = "Điểm cầu nghe rõ, hình rõ.";

    private final Crowd crowd;
    private final JvmProcess server;
    private final Speakers speakers;

    Flow(Crowd crowd, JvmProcess server) {
        this.crowd = crowd;
        this.server = server;
        this.speakers =
                new Speakers(crowd, crowd.endpoints(), number -> "{\"type\":\"Say\",\"text\":\"" + TEXT + "\"}");
    }

    /** Lets so many commands be unanswered at once, and says what came of it. */
    Result run(int window, Duration length) {
        Moment before = crowd.look();
        long[] had = events();
        speakers.begin(window);
        Crowd.pause(RAMP);
        Arrivals arrivals = noting(before, length);
        double cpu = server.cpu();
        Moment first = crowd.look();
        Crowd.pause(length);
        Moment last = crowd.look();
        double used = server.cpu() - cpu;
        speakers.end(PATIENCE);
        crowd.notes(null);
        check(had);
        return Result.of(first, last, used, arrivals.delays(any -> true));
    }

    private Arrivals noting(Moment before, Duration length) {
        int endpoints = crowd.endpoints().size();
        Moment now = crowd.look();
        double perSecond = (now.events() - before.events()) / now.since(before) / endpoints;
        int events = (int) Math.min((double) MOST_NOTES / endpoints, 1000 + 3 * perSecond * length.toSeconds());
        var arrivals = new Arrivals(crowd.highest() + 1, events, endpoints);
        crowd.notes(arrivals);
        return arrivals;
    }

    /** How many events each endpoint has been sent. */
    private long[] events() {
        return crowd.loop()
                .ask(() ->
                        crowd.endpoints().stream().mapToLong(Endpoint::events).toArray());
    }

    private void check(long[] had) {
        long[] have = events();
        for (int i = 1; i < have.length; i++) {
            if (have[i] - had[i] != have[0] - had[0]) {
                throw new IllegalStateException("Endpoint 0 was sent " + (have[0] - had[0]) + " events, endpoint " + i
                        + " " + (have[i] - had[i]));
            }
        }
        check();
    }

    private void check() {
        Moment now = crowd.look();
        if (!now.violations().isEmpty() || now.joined() < crowd.endpoints().size()) {
            throw new IllegalStateException("Not everybody got everything in order: " + now);
        }
    }

    /**
     * What everybody received in one round.
     *
     * @param deliveries events at endpoints per second
     * @param frames frames at endpoints per second
     * @param p50 from the sending of the command to the coming of the event, milliseconds
     * @param cpuPerMillion seconds of the server's processor for a million deliveries
     */
    record Result(
            double deliveries,
            double frames,
            double eventsPerFrame,
            double bytesPerFrame,
            double p50,
            double p99,
            double cpuPerMillion) {

        static Result of(Moment first, Moment last, double cpu, Histogram delays) {
            double seconds = last.since(first);
            double events = last.events() - first.events();
            double frames = last.frames() - first.frames();
            return new Result(
                    events / seconds,
                    frames / seconds,
                    events / frames,
                    (last.eventBytes() - first.eventBytes()) / frames,
                    delays.quantile(0.5),
                    delays.quantile(0.99),
                    cpu / events * 1e6);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%,.0f deliveries/s, %.1f events of %.0f B per frame, p50 %.1f ms, p99 %.1f ms, CPU %.2f s/M",
                    deliveries,
                    eventsPerFrame,
                    bytesPerFrame / eventsPerFrame,
                    p50,
                    p99,
                    cpuPerMillion);
        }
    }
}
