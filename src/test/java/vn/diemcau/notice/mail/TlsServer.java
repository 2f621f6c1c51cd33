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
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A mail server that takes every letter, over TLS from the first byte or from STARTTLS on, and keeps what it was told. */
final class TlsServer implements AutoCloseable {

    private final ServerSocket socket;
    private final SSLContext context;
    private final boolean atOnce;
    private final List<String> heard = new CopyOnWriteArrayList<>();

    TlsServer(SSLContext context, boolean atOnce) {
        this.context = context;
        this.atOnce = atOnce;
        try {
            InetAddress here = InetAddress.getLoopbackAddress();
            socket = atOnce
                    ? context.getServerSocketFactory().createServerSocket(0, 1, here)
                    : new ServerSocket(0, 1, here);
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
        var thread = new Thread(this::serve, "tls-server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Every line that came, those in clear text with an exclamation mark in front. */
    List<String> heard() {
        return heard;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client, atOnce, true);
            } catch (IOException refusedByTheOtherSide) {
                heard.add("-");
            }
        }
    }

    private void talk(Socket client, boolean secret, boolean greets) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        var out = new PrintWriter(client.getOutputStream(), false, StandardCharsets.US_ASCII);
        if (greets) {
            say(out, "220 tls");
        }
        boolean letter = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            heard.add((secret ? "" : "!") + line);
            if (line.equals("STARTTLS")) {
                say(out, "220 go on");
                talk(over(client), true, false);
                return;
            }
            letter = letter ? !line.equals(".") : line.equals("DATA");
            if (!letter || line.equals("DATA")) {
                say(out, answer(line, secret));
            }
        }
    }

    private static String answer(String line, boolean secret) {
        if (line.startsWith("EHLO")) {
            return "250-tls\r\n250-DSN\r\n250 " + (secret ? "8BITMIME" : "STARTTLS");
        }
        return line.equals("DATA") ? "354 go on" : "250 ok";
    }

    private Socket over(Socket client) throws IOException {
        SSLSocket socketOfTls = (SSLSocket) context.getSocketFactory().createSocket(client, null, true);
        socketOfTls.setUseClientMode(false);
        return socketOfTls;
    }

    private static void say(PrintWriter out, String words) {
        out.print(words + "\r\n");
        out.flush();
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
