package vn.diemcau.media.pool;

/**
 * A server that might get a meeting.
 *
 * @param well whether it works, as far as is known
 * @param expected how many sites its meetings expect already
 */
record Candidate(MediaServer server, boolean well, int expected) {

    boolean usable() {
        return server.state() == State.IN_SERVICE;
    }

    int free() {
        return Math.max(0, server.capacity().endpoints() - expected);
    }

    boolean fits(int endpoints) {
        return free() >= endpoints;
    }

    /** Near the meeting 2, nowhere in particular 1, near somebody else 0. */
    int nearness(String region) {
        String own = server.capacity().region();
        return own.isEmpty() ? 1 : own.equals(region) ? 2 : 0;
    }

    long share() {
        return (long) free() * server.capacity().weight();
    }
}
