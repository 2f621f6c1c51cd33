package vn.diemcau.live.ws;

/** What all connections of one account may take together. */
final class Quota {

    /** A person at two devices with some tabs each, and a few connections that are gone but not yet missed. */
    private static final int CONNECTIONS = 20;

    /** Twice what one connection may send: two devices that negotiate pictures at the same time. */
    private static final int FRAMES_PER_SECOND = 60;

    private static final int FRAME_BURST = 400;

    /** Ten times the busiest negotiation of pictures; at once as much as the largest frames of five peers. */
    private static final int BYTES_PER_SECOND = 65_536;

    private static final int BYTE_BURST = 524_288;

    private final Throttle frames;
    private final Throttle bytes;
    private int connections;

    /**
     * @param now a steady count of nanoseconds
     */
    Quota(long now) {
        frames = new Throttle(FRAMES_PER_SECOND, FRAME_BURST, now);
        bytes = new Throttle(BYTES_PER_SECOND, BYTE_BURST, now);
    }

    /** Counts one more connection; whether it is not one too many. */
    synchronized boolean enter() {
        connections++;
        return connections <= CONNECTIONS;
    }

    /** Counts one connection less; whether none is left. */
    synchronized boolean leave() {
        connections--;
        return connections == 0;
    }

    /** Whether a frame of this size may be looked at now. */
    synchronized boolean take(int size, long now) {
        return frames.take(1, now) && bytes.take(size, now);
    }
}
