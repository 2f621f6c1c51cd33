package vn.diemcau.media.health;

/**
 * Whether a server is taken for well. One answer that stays out is a lost packet; a server that comes back must show that it stays, or meetings would go to and
 * fro.
 *
 * @param contrary how many answers in a row said otherwise
 */
record Pulse(boolean well, int contrary) {

    /** A server of which nothing is known. */
    static final Pulse UNKNOWN = new Pulse(true, 0);

    /** Two seconds apart and one more for the second to fail: a meeting is moved within five. */
    private static final int FAILS_AFTER = 2;

    private static final int RECOVERS_AFTER = 5;

    Pulse after(boolean alive) {
        if (alive == well) {
            return new Pulse(well, 0);
        }
        boolean turns = contrary + 1 >= (well ? FAILS_AFTER : RECOVERS_AFTER);
        return turns ? new Pulse(alive, 0) : new Pulse(well, contrary + 1);
    }
}
