package vn.diemcau.live.wire;

/** A camera or a microphone. */
public enum DeviceState {
    /** It sends. */
    ON,
    /** It is there and does not send. */
    OFF,
    /** There is none, or it can't be used. */
    NONE
}
