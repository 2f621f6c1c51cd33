package vn.diemcau.media.recording;

import vn.diemcau.kernel.MeetingId;

/** Knows how long what a meeting leaves is kept. */
@FunctionalInterface
public interface Retention {

    /** The class by which the meeting's recording is kept. */
    String classOf(MeetingId meeting);
}
