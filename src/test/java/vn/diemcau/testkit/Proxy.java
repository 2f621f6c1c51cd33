package vn.diemcau.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** HAProxy in front of two servers, with the configuration that the project gives to production. */
public final class Proxy implements AutoCloseable {

    private final Process process;
    private final int port;
    private final Path socket;

    private Proxy(Process process, int port, Path socket) {
        this.process = process;
        this.port = port;
        this.socket = socket;
    }

    /** Whether there is an HAProxy on this machine. */
    public static boolean isInstalled() {
        return Files.isExecutable(Path.of("/usr/sbin/haproxy"));
    }

    /**
     * Starts it.
     *
     * @param first where the first server serves, host and port
     * @param second and the second
     */
    static Proxy before(String name, int port, String first, String second) {
        Path directory = Build.directory().resolve("servers");
        Path socket = directory.resolve(name + ".sock");
        var builder = new ProcessBuilder("/usr/sbin/haproxy", "-db", "-f", "wildfly-config/haproxy/haproxy.cfg")
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve(name + "-haproxy.log").toFile());
        builder.environment()
                .putAll(Map.of(
                        "DIEMCAU_PROXY_SOCKET",
                        socket.toString(),
                        "DIEMCAU_PROXY_ADDRESS",
                        "127.0.0.1:" + port,
                        "DIEMCAU_NODE1",
                        first,
                        "DIEMCAU_NODE2",
                        second));
        try {
            return new Proxy(standing(builder.start(), name), port, socket);
        } catch (IOException missing) {
            throw new UncheckedIOException("HAProxy is needed: apt-get install haproxy", missing);
        }
    }

    /** What is wrong with its configuration it says by ending at once. */
    private static Process standing(Process process, String name) {
        boolean ended = process.onExit()
                .thenApply(dead -> true)
                .completeOnTimeout(false, 500, TimeUnit.MILLISECONDS)
                .join();
        if (ended) {
            throw new IllegalStateException("HAProxy has ended; see servers/" + name + "-haproxy.log");
        }
        return process;
    }

    /** Says something to its command line. */
    void tell(String command) {
        try (SocketChannel line = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            line.write(ByteBuffer.wrap((command + "\n").getBytes(StandardCharsets.US_ASCII)));
            line.read(ByteBuffer.allocate(1024));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    URI uri() {
        return URI.create("http://localhost:" + port + "/");
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
