package vn.diemcau.bench.ground;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.diemcau.bench.load.Invitation;
import vn.diemcau.testkit.Build;
import vn.diemcau.testkit.Seed;

/** A server that only broadcasts, in a process of its own, to be measured beside ours: {@link RawUndertow}, or another kind of server that speaks as it does. */
public final class RawServer implements AutoCloseable {

    private static final Pattern JARS = Pattern.compile(
            "/(undertow-core|xnio-api|xnio-nio|jboss-threads|jboss-logging|wildfly-common|smallrye-common-[a-z]+)-[^/]*jar$");

    /** Where Debian and npm put what all users have. */
    private static final String NODE_PATH = "/usr/share/nodejs:/usr/lib/node_modules:/usr/local/lib/node_modules";

    private final int port;
    private final Process process;

    private RawServer(String name, List<String> command, int... numbers) {
        try {
            port = freePort();
            var words = new ArrayList<>(command);
            words.add(Integer.toString(port));
            IntStream.of(numbers).mapToObj(Integer::toString).forEach(words::add);
            process = process(words).redirectError(log(name)).start();
            awaitReady(name);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /**
     * The limit of our stack.
     *
     * @param heap such as {@code 1g}, the same as that of the server that is measured against it
     * @param eventBytes the length of the frame that it sends to everybody
     * @param snapshotBytes the length of the state that it sends to a newcomer
     */
    public static RawServer undertow(String heap, int eventBytes, int snapshotBytes) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = List.of(
                java,
                "-Xmx" + heap,
                "-Djava.net.preferIPv4Stack=true",
                "-cp",
                classpath(),
                RawUndertow.class.getName());
        return new RawServer("raw-undertow", command, eventBytes, snapshotBytes);
    }

    /** Node.js with its usual library, ws; empty where one of them is not installed. */
    public static Optional<RawServer> node(int eventBytes, int snapshotBytes) {
        return isNodeInstalled()
                ? Optional.of(new RawServer("node-ws", List.of("node", script()), eventBytes, snapshotBytes))
                : Optional.empty();
    }

    private static boolean isNodeInstalled() {
        try {
            Process question = process(List.of("node", "-e", "require('ws')"))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return question.onExit().join().exitValue() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    private static String script() {
        try {
            return Path.of(Objects.requireNonNull(RawServer.class.getResource("broadcast.cjs"))
                            .toURI())
                    .toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ProcessBuilder process(List<String> command) {
        var builder = new ProcessBuilder(command);
        builder.environment().put("NODE_PATH", NODE_PATH);
        return builder;
    }

    public InetSocketAddress address() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }

    public JvmProcess process() {
        return new JvmProcess(process.pid());
    }

    /** Devices that come to it; it lets everybody in. */
    public List<Invitation> sites(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Invitation(
                        address(),
                        Seed.of(number).token(),
                        Seed.of(number).csrf(),
                        "\"meeting\":\"raw\",\"device\":\"d-%05d\",\"as\":\"SITE\",\"site\":\"%s\",\"heads\":5"
                                .formatted(number, Seed.site(number))))
                .toList();
    }

    /** The very jars of the server that is measured against it, and our class that uses them. */
    private static String classpath() {
        String ours = RawUndertow.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        try (Stream<Path> files = Files.walk(Build.server().resolve("modules"))) {
            return Stream.concat(
                            Stream.of(ours),
                            files.map(Path::toString)
                                    .filter(file -> JARS.matcher(file).find()))
                    .collect(Collectors.joining(File.pathSeparator));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static ProcessBuilder.Redirect log(String name) throws IOException {
        Path folder = Files.createDirectories(Build.directory().resolve("bench"));
        return ProcessBuilder.Redirect.appendTo(folder.resolve(name + ".log").toFile());
    }

    private void awaitReady(String name) throws IOException {
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = output.readLine();
        if (!"ready".equals(line)) {
            throw new IllegalStateException(name + " did not start: " + line);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
