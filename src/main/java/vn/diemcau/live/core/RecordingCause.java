package vn.diemcau.live.core;

/** Why a recording is in the state in which it is, where nobody asked for that. */
public enum RecordingCause {
    /** Picture and sound moved: the recording before has ended, another one begins in the other room. */
    MOVED,
    /** The meeting was closed, and its recording with it. */
    CLOSED,
    /** No page of the chair is in the conference, and our server reaches no recorder. */
    NOBODY,
    /** All recorders are busy. */
    BUSY,
    /** The media server refused. */
    REFUSED,
    /** Nobody has confirmed in time that it began. */
    NOT_CONFIRMED,
    /** Nobody has confirmed in time that it stopped: it may go on. */
    NOT_STOPPED,
    /** It stopped though nobody wanted that. */
    INTERRUPTED
}
