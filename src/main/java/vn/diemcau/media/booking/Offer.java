package vn.diemcau.media.booking;

import vn.diemcau.media.pool.MediaServer;

/**
 * What one server has left for a meeting.
 *
 * @param server in service
 * @param endpoints how many more sites it takes all through the meeting
 * @param recorders how many more meetings it records all through it
 */
record Offer(MediaServer server, int endpoints, int recorders) {

    static Offer of(MediaServer server, Ledger others, Want want) {
        return new Offer(server, others.freeEndpoints(server, want), others.freeRecorders(server, want));
    }

    boolean seats(Want want) {
        return endpoints >= want.endpoints();
    }

    boolean records(Want want) {
        return !want.recorder() || recorders > 0;
    }

    boolean fits(Want want) {
        return seats(want) && records(want);
    }

    /** Near the meeting 2, nowhere in particular 1, near somebody else 0. */
    int nearness(Want want) {
        String own = server.capacity().region();
        return own.isEmpty() ? 1 : own.equals(want.region()) ? 2 : 0;
    }

    long share() {
        return (long) endpoints * server.capacity().weight();
    }
}
