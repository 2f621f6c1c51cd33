package vn.diemcau.media;

/** Why someone gets no picture and sound. */
public enum MediaRefusal {
    /** The media of this installation is set up wrongly; the log of the start says how. The meeting goes on without it. */
    MEDIA_UNAVAILABLE,
    /** The meeting has ended or was cancelled. */
    MEETING_OVER
}
