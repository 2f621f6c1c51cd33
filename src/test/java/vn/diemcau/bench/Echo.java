package vn.diemcau.bench;

import java.time.Duration;
import java.util.List;
import vn.diemcau.bench.load.Endpoint;
import vn.diemcau.bench.load.Histogram;
import vn.diemcau.bench.load.Loop;

/** Some endpoints that ask once a second, one after the other, how long an answer takes. */
final class Echo {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Loop loop;
    private final List<Endpoint> probes;
    private final Histogram times = new Histogram();
    private int next;
    private boolean running = true;

    Echo(Loop loop, List<Endpoint> probes) {
        this.loop = loop;
        this.probes = probes;
    }

    void begin() {
        loop.tell(this::probe);
    }

    /** Stops asking; the times of the answers that have come. */
    Histogram end() {
        return loop.ask(() -> {
            running = false;
            return times;
        });
    }

    private void probe() {
        if (running) {
            Endpoint probe = probes.get(next++ % probes.size());
            if (probe.isJoined()) {
                probe.ping(nanos -> times.add(nanos / 1000));
            }
            loop.after(SECOND.dividedBy(probes.size()), this::probe);
        }
    }
}
