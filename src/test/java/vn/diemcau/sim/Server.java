package vn.diemcau.sim;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.time.Duration;

/**
 * The server under simulation.
 *
 * @param root its address
 * @param client shared by all simulated people: one pool of connections and threads, whatever their number
 */
record Server(URI root, HttpClient client) {

    static Server at(URI root) {
        return new Server(
                root,
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(Duration.ofSeconds(5))
                        .build());
    }

    /** Whether it runs on this machine; a simulation fills a meeting with invented people, so elsewhere it needs a clear word. */
    boolean isHere() {
        try {
            return InetAddress.getByName(root.getHost()).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    URI rest(String path) {
        return root.resolve("/api/" + path);
    }

    URI live() {
        return URI.create(root.toString().replaceFirst("^http", "ws")).resolve("/ws/live");
    }
}
