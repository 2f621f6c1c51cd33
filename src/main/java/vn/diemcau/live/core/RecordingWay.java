package vn.diemcau.live.core;

/** Who makes the media server record. */
public enum RecordingWay {
    /** The chair's page, by a command of the conference itself. */
    CONFERENCE,
    /** Our server, by the recorder's own address. */
    RECORDER
}
