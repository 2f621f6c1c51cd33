package vn.diemcau.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The line between one browser and the server, which a test can cut and mend: every TCP connection of that browser runs through here. Cut,
 * the connections that are open break and new ones break at once. What browsers send each other directly does not pass here. It can also be the line of an
 * office whose proxy lets no WebSocket through.
 */
final class CutLine implements AutoCloseable {

    private static final byte[] SOCKET = "GET /ws/".getBytes(StandardCharsets.US_ASCII);

    private final URI server;
    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final boolean sockets;
    private volatile boolean cut;

    private CutLine(URI server, boolean sockets) throws IOException {
        this.server = server;
        this.sockets = sockets;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        workers.execute(this::accept);
    }

    static CutLine to(URI server) {
        return to(server, true);
    }

    /** A line on which every WebSocket is refused, and everything else passes. */
    static CutLine withoutSockets(URI server) {
        return to(server, false);
    }

    private static CutLine to(URI server, boolean sockets) {
        try {
            return new CutLine(server, sockets);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The server's root as the browser behind this line sees it. */
    URI uri() {
        return URI.create("http://localhost:" + door.getLocalPort() + "/");
    }

    void cut() {
        cut = true;
        open.forEach(CutLine::close);
    }

    void mend() {
        cut = false;
    }

    @Override
    public void close() {
        cut();
        workers.shutdownNow();
        try {
            door.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void accept() {
        try {
            while (!door.isClosed()) {
                join(door.accept());
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void join(Socket browser) {
        if (cut) {
            close(browser);
            return;
        }
        try {
            Socket far = new Socket(server.getHost(), server.getPort());
            open.add(browser);
            open.add(far);
            workers.execute(() -> ask(browser, far));
            workers.execute(() -> pour(far, browser));
        } catch (IOException refused) {
            close(browser);
        }
    }

    /** A browser opens a connection of its own for a WebSocket, so its first bytes tell. */
    private void ask(Socket browser, Socket far) {
        try {
            byte[] first = new byte[SOCKET.length];
            int length = browser.getInputStream().readNBytes(first, 0, first.length);
            if (!sockets && Arrays.equals(first, SOCKET)) {
                close(browser);
                close(far);
            } else {
                far.getOutputStream().write(first, 0, length);
                pour(browser, far);
            }
        } catch (IOException broken) {
            close(far);
        }
    }

    private void pour(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException broken) {
            // One end has gone; the other follows.
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyBroken) {
            // That is what was wanted.
        }
    }
}
