package vn.diemcau.bench.ground;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.diemcau.bench.load.Invitation;
import vn.diemcau.testkit.Build;
import vn.diemcau.testkit.Seed;

/** {@link RawUndertow} in a JVM of its own, with the same heap as the server that is measured against it. */
public final class RawServer implements AutoCloseable {

    private static final Pattern JARS = Pattern.compile(
            "/(undertow-core|xnio-api|xnio-nio|jboss-threads|jboss-logging|wildfly-common|smallrye-common-[a-z]+)-[^/]*jar$");

    private final int port;
    private final Process process;

    /**
     * @param heap such as {@code 1g}
     * @param eventBytes the length of the frame that it sends to everybody
     * @param snapshotBytes the length of the state that it sends to a newcomer
     */
    public RawServer(String heap, int eventBytes, int snapshotBytes) {
        try {
            port = freePort();
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx" + heap,
                            "-Djava.net.preferIPv4Stack=true",
                            "-cp",
                            classpath(),
                            RawUndertow.class.getName(),
                            Integer.toString(port),
                            Integer.toString(eventBytes),
                            Integer.toString(snapshotBytes))
                    .redirectError(log())
                    .start();
            awaitReady();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
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

    private static ProcessBuilder.Redirect log() throws IOException {
        Path folder = Files.createDirectories(Build.directory().resolve("bench"));
        return ProcessBuilder.Redirect.appendTo(
                folder.resolve("raw-undertow.log").toFile());
    }

    private void awaitReady() throws IOException {
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = output.readLine();
        if (!"ready".equals(line)) {
            throw new IllegalStateException("Raw Undertow did not start: " + line);
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
