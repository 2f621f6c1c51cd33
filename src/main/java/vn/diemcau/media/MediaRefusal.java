package vn.diemcau.media;

/** Why someone gets no picture and sound. */
public enum MediaRefusal {
    /** There is no such meeting, or the caller may not know of it. */
    NOT_FOUND,
    /** The caller may not join the meeting in this part or at this site. */
    NOT_ALLOWED,
    /** The chair has sent the site out of the meeting. */
    SITE_REMOVED,
    /** The meeting has ended, was cancelled, or was postponed. */
    MEETING_OVER,
    /** The meeting's room has not opened; details: {@code opensAt} (ISO 8601) and {@code inSeconds}, both left out when nobody knows. */
    TOO_EARLY,
    /** The media of this installation is set up wrongly; the log of the start says how. The meeting goes on without it. */
    MEDIA_UNAVAILABLE
}
