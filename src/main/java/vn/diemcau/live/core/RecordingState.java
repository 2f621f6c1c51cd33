package vn.diemcau.live.core;

/** How far a recording has come. */
public enum RecordingState {
    /** Nothing is recorded. */
    OFF,
    /** The chair wants a recording; nobody has confirmed it. */
    STARTING,
    /** The meeting is recorded. */
    ON,
    /** The chair wants no more; nobody has confirmed that it has stopped. */
    STOPPING,
    /** What the chair wanted did not come about. */
    FAILED
}
