package vn.diemcau.bench;

import java.util.List;
import vn.diemcau.bench.ground.Installation;
import vn.diemcau.bench.ground.RawServer;
import vn.diemcau.bench.ground.Seed;
import vn.diemcau.bench.load.Loop;

/** What the scenarios of a run share: one installation, started by the first that needs it, and the sizes. */
final class Ground implements AutoCloseable {

    private final Sizes sizes;
    private final Loop loop = new Loop();
    private Installation installation;

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
            installation = new Installation(new Seed(sizes.seeded()), sizes.heap(), jvm());
        }
        return installation;
    }

    RawServer raw(int eventBytes, int snapshotBytes) {
        return new RawServer(sizes.heap(), eventBytes, snapshotBytes);
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
    }
}
