package vn.diemcau.media.pool;

/**
 * A server that might get a meeting.
 *
 * @param well whether it works, as far as is known
 * @param expected how many sites its other meetings expect
 * @param stress how loaded it is at this moment
 * @param booked whether the meeting was planned to be there
 */
record Candidate(MediaServer server, boolean well, int expected, double stress, boolean booked) {

    /** Jicofo takes a bridge for overloaded above this ({@code stress-threshold}), and then spoils every meeting on it. */
    private static final double OVERLOADED = 0.8;

    boolean usable() {
        return server.state() == State.IN_SERVICE;
    }

    int free() {
        return stress > OVERLOADED ? 0 : Math.max(0, server.capacity().endpoints() - expected);
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
