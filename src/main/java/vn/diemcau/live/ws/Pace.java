package vn.diemcau.live.ws;

import vn.diemcau.live.wire.Messages;
import vn.diemcau.live.wire.ServerMessage;

/**
 * How slowly clients are to come back together after a break: the more there are, the longer they spread themselves, so that a restart is no
 * stampede. They are told while all is well, since a server that was killed tells nothing.
 */
final class Pace {

    /** How many a server of two cores takes back in a second while the meeting goes on. */
    private static final int BACK_PER_SECOND = 500;

    /** What clients do without being told, milliseconds. */
    private static final int USUAL = 500;

    private volatile int spread = USUAL;
    private volatile Frame frame = frame(USUAL);

    /** Looks how many there are. A word to everybody costs something too: it is said only when the spread has doubled, or is far too long. */
    void adapt(int connections) {
        int needed = Math.max(USUAL, connections * 1_000 / BACK_PER_SECOND);
        if (needed >= 2 * spread || needed <= spread / 4) {
            frame = frame(needed);
            spread = needed;
        }
    }

    /** The spread that holds, milliseconds. */
    int spread() {
        return spread;
    }

    /** What tells it. */
    Frame frame() {
        return frame;
    }

    /** Whether a client that was told this last has to be told again. */
    boolean isNews(int told) {
        return told == 0 ? spread != USUAL : told != spread;
    }

    private static Frame frame(int spread) {
        return Frame.text(Messages.text(new ServerMessage.Pace(spread)));
    }
}
