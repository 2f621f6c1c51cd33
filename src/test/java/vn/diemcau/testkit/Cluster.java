package vn.diemcau.testkit;

import java.net.URI;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import vn.diemcau.media.secret.MasterKey;

/**
 * Two servers that share a PostgreSQL behind HAProxy, on one machine. {@code ./mvnw -Pcluster} starts it to look at; the fault tests start it to break it.
 * Whatever it has started is stopped with it, also when its JVM ends.
 */
public final class Cluster implements AutoCloseable {

    private final Wiring wiring;
    private final OwnPostgres database;
    private final List<RunningServer> nodes = new ArrayList<>();
    private final Proxy proxy;
    private final Thread endWithJvm = new Thread(this::stop, "cluster-end");

    private Cluster(String name, int port, Wiring wiring) {
        this.wiring = wiring;
        this.database = OwnPostgres.started(name);
        Runtime.getRuntime().addShutdownHook(endWithJvm);
        String secretsKey = secretsKey();
        List<RunningServer.Builder> builders = IntStream.rangeClosed(1, 2)
                .mapToObj(node -> RunningServer.named(name + node)
                        .withDemonstration()
                        .with("DIEMCAU_BEHIND_PROXY", "true")
                        .with("DIEMCAU_SECRETS_KEY", secretsKey)
                        .on(database.database(wiring.host(node)))
                        .at(wiring, node))
                .toList();
        List<CompletableFuture<RunningServer>> starting = builders.stream()
                .map(builder -> CompletableFuture.supplyAsync(builder::start))
                .toList();
        starting.forEach(server -> nodes.add(server.join()));
        this.proxy = Proxy.before(name, port, node(1).authority(), node(2).authority());
        node(1).awaitAnswer(proxy.uri());
    }

    /** One for all: what one server seals, the others have to open. */
    private static String secretsKey() {
        byte[] key = new byte[MasterKey.BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    /** Starts one on a free port. */
    public static Cluster started(String name, Wiring wiring) {
        return new Cluster(name, RunningServer.freePort(), wiring);
    }

    /** The first or the second server. */
    public RunningServer node(int number) {
        return nodes.get(number - 1);
    }

    /** Nobody new is led to this server. */
    public void leaveOut(int number) {
        proxy.tell("set server diemcau/node" + number + " state drain");
    }

    /** People are led to this server again. */
    public void letIn(int number) {
        proxy.tell("set server diemcau/node" + number + " state ready");
    }

    /** The database. */
    public OwnPostgres database() {
        return database;
    }

    /** The network. */
    public Wiring wiring() {
        return wiring;
    }

    /** Where people come in. */
    public URI uri() {
        return proxy.uri();
    }

    @Override
    public void close() {
        stop();
        Runtime.getRuntime().removeShutdownHook(endWithJvm);
    }

    private void stop() {
        if (proxy != null) {
            proxy.close();
        }
        nodes.forEach(RunningServer::close);
        database.close();
        wiring.close();
    }

    /**
     * Runs a cluster until it is interrupted.
     *
     * @param arguments the port for people
     */
    public static void main(String[] arguments) throws InterruptedException {
        if (!Proxy.isInstalled()) {
            System.err.println("A cluster needs HAProxy: apt-get install haproxy");
            System.exit(1);
        }
        var cluster = new Cluster("cluster", Integer.parseInt(arguments[0]), Wiring.loopback());
        System.out.println("The cluster is ready: " + cluster.uri());
        for (int node = 1; node <= 2; node++) {
            System.out.println("  node " + node + ": " + cluster.node(node).uri() + ", its process "
                    + cluster.node(node).pid());
        }
        System.out.println(
                "  PostgreSQL: " + cluster.database().database("127.0.0.1").url());
        System.out.println("kill -9 one of the processes and look what a meeting does; Ctrl-C ends everything.");
        new CountDownLatch(1).await();
    }
}
