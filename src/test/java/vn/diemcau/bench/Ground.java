package vn.diemcau.bench;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import vn.diemcau.bench.ground.Installation;
import vn.diemcau.bench.ground.RawServer;
import vn.diemcau.bench.load.Loop;
import vn.diemcau.testkit.Seed;

/** What the scenarios of a run share: one installation, started by the first that needs it, and the sizes. */
final class Ground implements AutoCloseable {

    /** Seals the secret of a media server that stands on this machine for the length of a scenario. */
    private static final String MASTER_KEY = Base64.getEncoder().encodeToString(new byte[32]);

    private final Sizes sizes;
    private final Loop loop = new Loop();
    private Installation installation;
    private Installation singly;

    Ground(Sizes sizes) {
        this.sizes = sizes;
    }

    Sizes sizes() {
        return sizes;
    }

    Loop loop() {
        return loop;
    }

    Installation installation() {
        if (installation == null) {
            installation = new Installation(
                    new Seed(sizes.seeded()), sizes.heap(), jvm(), Map.of("DIEMCAU_SECRETS_KEY", MASTER_KEY));
        }
        return installation;
    }

    /** The same, told to send each event in a frame of its own. */
    Installation singly() {
        if (singly == null) {
            singly = new Installation(
                    new Seed(sizes.seeded()), sizes.heap(), jvm(), Map.of("DIEMCAU_LIVE_FRAME_EVENTS", "1"));
        }
        return singly;
    }

    RawServer raw(int eventBytes, int snapshotBytes) {
        return RawServer.undertow(sizes.heap(), eventBytes, snapshotBytes);
    }

    void say(String what) {
        System.out.println("  " + what);
    }

    private static List<String> jvm() {
        String options = System.getProperty("bench.jvm", "");
        return options.isBlank() ? List.of() : List.of(options.trim().split("\\s+"));
    }

    @Override
    public void close() {
        loop.close();
        if (installation != null) {
            installation.close();
        }
        if (singly != null) {
            singly.close();
        }
    }
}
