package vn.diemcau.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/**
 * The application as a user starts it: the provisioned server with the built WAR, in a process and a base directory of
 * its own, on free ports. It can be killed as by a power cut and started again on the same data. Its log stays in
 * {@code target/servers/NAME.log}; process and directory are gone after {@link #close()}, also when the test JVM ends.
 */
public final class RunningServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final String name;
    private final Path base;
    private final Path log;
    private final Map<String, String> environment;
    private final Wiring wiring;
    private final int node;
    private final String heap;
    private final List<String> javaOptions;
    private final int httpPort = freePort();
    private final int managementPort = freePort();
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Thread endWithTests = new Thread(this::kill, "running-server-end");
    private @Nullable Process process;

    private RunningServer(Builder builder) {
        this.name = builder.name + "-" + ProcessHandle.current().pid() + "-" + COUNTER.incrementAndGet();
        this.base = Build.newServerBase(name);
        this.log = Build.directory().resolve("servers").resolve(name + ".log");
        this.environment = new HashMap<>(builder.environment);
        this.wiring = builder.wiring;
        this.node = builder.node;
        this.heap = builder.heap;
        this.javaOptions = List.copyOf(builder.javaOptions);
        TestDatabase database = builder.database;
        if (database == null) {
            database = TestDatabase.h2InFile(base.resolve("database"));
        }
        this.environment.putAll(database.environment());
        Build.copy(Build.war(), base.resolve("deployments/ROOT.war"));
        Runtime.getRuntime().addShutdownHook(endWithTests);
    }

    /** Describes a server; {@link Builder#start()} starts it. Without more, it keeps its data in an H2 file of its own. */
    public static Builder named(String name) {
        return new Builder(name);
    }

    /** Starts the process and returns when the application answers; also after {@link #kill()} or {@link #stop()}. */
    public RunningServer start() {
        StandaloneCommandBuilder command = StandaloneCommandBuilder.of(Build.server())
                .setBaseDirectory(base)
                .addJavaOption("-Xmx" + heap)
                .addJavaOption("-Djava.net.preferIPv4Stack=true")
                .addServerArgument("-Djboss.node.name=" + name)
                .addServerArgument("-Djboss.bind.address=" + wiring.address(node))
                .addServerArgument("-Djboss.bind.address.private=" + wiring.clusterAddress(node))
                .addServerArgument("-Djboss.http.port=" + httpPort)
                .addServerArgument("-Djboss.management.http.port=" + managementPort);
        javaOptions.forEach(command::addJavaOption);
        List<String> words = new ArrayList<>(wiring.prefix(node));
        words.addAll(command.build());
        var builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            process = builder.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        awaitAnswer(uri());
        return this;
    }

    /** Ends it as an administrator does: running requests are finished first. */
    public void stop() {
        end(Process::destroy);
    }

    /** Ends it as a power cut does: nothing is finished, nothing is flushed. */
    public void kill() {
        end(Process::destroyForcibly);
    }

    /** The root of the application. */
    public URI uri() {
        return URI.create("http://" + authority() + "/");
    }

    /** Host and port for people. */
    String authority() {
        return (wiring instanceof Wiring.Loopback ? "localhost" : wiring.address(node)) + ":" + httpPort;
    }

    /** The address of a page, an endpoint or a WebSocket's handshake below the root. */
    public URI uri(String path) {
        return uri().resolve(path);
    }

    /** A WebSocket's address below the root. */
    public URI webSocket(String path) {
        return URI.create("ws://" + authority() + "/").resolve(path);
    }

    /** The root of the port for operators: health and metrics. */
    public URI managementUri() {
        return URI.create("http://localhost:" + managementPort + "/");
    }

    /** Its process; asked only while it runs. */
    public long pid() {
        return Objects.requireNonNull(process, "not running").pid();
    }

    /** A new client without cookies. */
    public Http http() {
        return new Http(uri());
    }

    /** All that the server has written, of all its starts. */
    public String log() {
        try {
            return Files.exists(log) ? Files.readString(log) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The directory in which it keeps everything that it writes but its log. */
    public Path base() {
        return base;
    }

    @Override
    public void close() {
        stop();
        Build.delete(base);
        try {
            Runtime.getRuntime().removeShutdownHook(endWithTests);
        } catch (IllegalStateException shuttingDown) {
            // The hook is running already and finds no process.
        }
    }

    private synchronized void end(java.util.function.Consumer<Process> signal) {
        Process running = process;
        if (running == null) {
            return;
        }
        signal.accept(running);
        try {
            if (!running.waitFor(30, TimeUnit.SECONDS)) {
                running.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            running.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        process = null;
    }

    void awaitAnswer(URI root) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            if (process == null || !process.isAlive()) {
                throw new IllegalStateException("Server " + name + " has ended:\n" + log());
            }
            if (answers(root)) {
                return;
            }
            pause();
        }
        String written = log();
        kill();
        throw new IllegalStateException("Server " + name + " did not answer within " + PATIENCE + ":\n" + written);
    }

    private boolean answers(URI root) {
        try {
            HttpRequest about = HttpRequest.newBuilder(root.resolve("api/about"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return client.send(about, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while server " + name + " was starting", interrupted);
        }
    }

    /** Between two questions, unless the process ends first. */
    private void pause() {
        Process running = process;
        if (running != null) {
            running.onExit()
                    .completeOnTimeout(running, 200, TimeUnit.MILLISECONDS)
                    .join();
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    /** What a server starts with. */
    public static final class Builder {

        private final String name;
        private final Map<String, String> environment = new HashMap<>();
        private final List<String> javaOptions = new ArrayList<>();
        private String heap = "512m";
        private @Nullable TestDatabase database;
        private Wiring wiring = Wiring.loopback();
        private int node = 1;

        private Builder(String name) {
            this.name = name;
        }

        /** An environment variable, as an operator sets it. */
        public Builder with(String variable, String value) {
            environment.put(variable, value);
            return this;
        }

        /** As {@code ./mvnw} starts it: with the demonstration province and its ready accounts. */
        public Builder withDemonstration() {
            return with("DIEMCAU_DEMONSTRATION", "true");
        }

        /** Another database than an H2 file of its own, for instance one that two servers share. */
        public Builder on(TestDatabase shared) {
            database = shared;
            return this;
        }

        /** How large its heap may grow, such as {@code 1g}. */
        public Builder withHeap(String size) {
            heap = size;
            return this;
        }

        /** One more option of its JVM. */
        public Builder withJavaOption(String option) {
            javaOptions.add(option);
            return this;
        }

        /** In a network of its own, as this of the nodes there. */
        Builder at(Wiring network, int number) {
            wiring = network;
            node = number;
            return this;
        }

        /** Starts it and returns when the application answers. */
        public RunningServer start() {
            return new RunningServer(this).start();
        }
    }
}
