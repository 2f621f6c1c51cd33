package vn.diemcau.notice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands before a mail server and refuses letters for those whom it has been told of; everything else it passes on. */
final class Doorman implements AutoCloseable {

    private static final String REFUSAL = "550 5.1.1 no such user here\r\n";

    private final ServerSocket door;
    private final int behind;
    private final Set<String> strangers = ConcurrentHashMap.newKeySet();

    Doorman(int behind) throws IOException {
        this.behind = behind;
        this.door = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        start("doorman", this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Refuses letters for that address from here on. */
    void refuse(String address) {
        strangers.add(address);
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                start("doorman-visit", () -> lead(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void lead(Socket client) {
        try (client;
                Socket server = new Socket("127.0.0.1", behind)) {
            OutputStream answers = client.getOutputStream();
            start("doorman-answers", () -> pass(server, answers));
            var said = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                OutputStream to = isRefused(line) ? answers : server.getOutputStream();
                String words = isRefused(line) ? REFUSAL : line + "\r\n";
                to.write(words.getBytes(StandardCharsets.ISO_8859_1));
                to.flush();
            }
        } catch (IOException gone) {
            // Whoever speaks tries again.
        }
    }

    private boolean isRefused(String line) {
        return line.startsWith("RCPT") && strangers.stream().anyMatch(line::contains);
    }

    private static void pass(Socket from, OutputStream to) {
        try (InputStream answers = from.getInputStream()) {
            answers.transferTo(to);
        } catch (IOException gone) {
            // The line is over.
        }
    }

    private static void start(String name, Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
