package vn.diemcau.live.core;

/** Why picture and sound of a meeting go to another room. */
public enum MediaMove {
    /** The server that carried them failed. */
    FAILED,
    /** The server that carries them is to be maintained. */
    DRAINED,
    /** A technical operator wanted it. */
    WANTED
}
