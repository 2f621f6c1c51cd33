package vn.diemcau.notice.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that says the same to every letter at one of its steps, or nothing at all any more. */
final class GrumpyServer implements AutoCloseable {

    /** Instead of an answer: hangs up. */
    static final String HANG_UP = "";

    private final ServerSocket socket;
    private final String step;
    private final String answer;

    /** One that answers so when it is told for whom a letter is. */
    GrumpyServer(String answer) {
        this("RCPT", answer);
    }

    /** One that answers so to this command. */
    GrumpyServer(String step, String answer) {
        this.step = step;
        this.answer = answer;
        try {
            socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
        var thread = new Thread(this::serve, "grumpy-server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        var out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.US_ASCII);
        out.print("220 grumpy\r\n");
        out.flush();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String said = line.startsWith(step) ? answer : "250 ok";
            if (said.equals(HANG_UP)) {
                return;
            }
            out.print(said + "\r\n");
            out.flush();
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
