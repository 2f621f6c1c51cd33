package vn.diemcau.testkit;

import java.util.List;
import java.util.Optional;

/** Through which networks the servers of a cluster talk: to everybody, to the database, and to each other. */
public interface Wiring extends AutoCloseable {

    /** What to put before the command that starts this server. */
    List<String> prefix(int node);

    /** The address on which it serves people. */
    String address(int node);

    /** The address on which it talks to the other servers. */
    String clusterAddress(int node);

    /** Under which name it finds this machine. */
    String host(int node);

    /** The wire between the servers, where there is one that can be cut. */
    default Optional<Crossing> crossing() {
        return Optional.empty();
    }

    @Override
    void close();

    /** The wire between the servers. */
    interface Crossing {

        /** From here on the servers do not hear each other; everybody else hears them. */
        void split();

        /** They hear each other again. */
        void heal();
    }

    /** All on the loopback address of this machine, where nothing can be split. */
    static Wiring loopback() {
        return new Loopback();
    }

    /** The simple one. */
    final class Loopback implements Wiring {

        private static final String HERE = "127.0.0.1";

        @Override
        public List<String> prefix(int node) {
            return List.of();
        }

        @Override
        public String address(int node) {
            return HERE;
        }

        @Override
        public String clusterAddress(int node) {
            return HERE;
        }

        @Override
        public String host(int node) {
            return HERE;
        }

        @Override
        public void close() {}
    }
}
