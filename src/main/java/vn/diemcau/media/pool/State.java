package vn.diemcau.media.pool;

/** Whether a server carries meetings. */
public enum State {
    /** Takes new meetings. */
    IN_SERVICE(true),
    /** Takes no new meetings, and those that are there leave at their next pause: maintenance is near. */
    DRAINING(true),
    /** Carries nothing. */
    OUT_OF_SERVICE(false);

    private final boolean carries;

    State(boolean carries) {
        this.carries = carries;
    }

    /** Whether people may still enter meetings that are there. */
    public boolean carries() {
        return carries;
    }
}
