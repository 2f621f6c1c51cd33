package vn.diemcau.bench.ground;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.diemcau.bench.load.Invitation;
import vn.diemcau.testkit.Credentials;
import vn.diemcau.testkit.RunningServer;
import vn.diemcau.testkit.Seed;

/** The application as it is delivered, on a durable database with a seeded country, and the meetings that scenarios need. */
public final class Installation implements AutoCloseable {

    private final DurableDatabase database = new DurableDatabase();
    private final Seed seed;
    private final RunningServer.Builder builder;
    private final RunningServer server;
    private final Secretary secretary;

    /**
     * @param seed the country
     * @param heap of the server's JVM, such as {@code 1g}
     * @param jvm further options of the server's JVM
     * @param settings of the server, by their variables
     */
    public Installation(Seed seed, String heap, List<String> jvm, Map<String, String> settings) {
        this.seed = seed;
        this.builder = RunningServer.named("bench").on(database.address()).withHeap(heap);
        jvm.forEach(builder::withJavaOption);
        settings.forEach(builder::with);
        this.server = builder.start();
        seed.plant(database.address());
        this.secretary = new Secretary(server.uri());
    }

    public RunningServer server() {
        return server;
    }

    /** Starts one more server on the same data; whoever asked closes it. */
    public RunningServer another() {
        return builder.start();
    }

    public DurableDatabase database() {
        return database;
    }

    /** The process of the server. */
    public JvmProcess process() {
        return new JvmProcess(server.pid());
    }

    public InetSocketAddress address() {
        return address(server);
    }

    /** Where a server is called. */
    public static InetSocketAddress address(RunningServer server) {
        return new InetSocketAddress(
                InetAddress.getLoopbackAddress(), server.uri().getPort());
    }

    /** Schedules a meeting of the hub and the first sites, and says its name. */
    public String meeting(int sites) {
        if (sites > seed.sites()) {
            throw new IllegalArgumentException("Only " + seed.sites() + " sites are seeded");
        }
        return secretary.schedule(sites);
    }

    /** The chair, at the hub. */
    public Invitation chair(String meeting) {
        return invitation(Seed.of(0), meeting, "CHAIR", 0, 0);
    }

    public Invitation secretary(String meeting) {
        return new Invitation(
                address(),
                Seed.secretary().token(),
                Seed.secretary().csrf(),
                "\"meeting\":\"" + meeting + "\",\"device\":\"d-sec\",\"as\":\"SECRETARY\"");
    }

    /** The devices of the sites from 1 on. */
    public List<Invitation> sites(String meeting, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> invitation(Seed.of(number), meeting, "SITE", number, 3 + number % 7))
                .toList();
    }

    private Invitation invitation(Credentials login, String meeting, String as, int number, int heads) {
        return new Invitation(
                address(),
                login.token(),
                login.csrf(),
                "\"meeting\":\"%s\",\"device\":\"d-%05d\",\"as\":\"%s\",\"site\":\"%s\"%s"
                        .formatted(meeting, number, as, Seed.site(number), heads > 0 ? ",\"heads\":" + heads : ""));
    }

    @Override
    public void close() {
        server.close();
        database.close();
    }
}
