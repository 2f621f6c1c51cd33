package vn.diemcau.media.command;

import java.time.Instant;
import java.util.List;
import vn.diemcau.kernel.MeetingId;

/** Remembers which recorders were sent where, so that any node can call them back. */
public interface RecorderCalls {

    /** A recorder is about to be sent. */
    void add(RecorderCall call);

    /** A recorder has been called back, or never went. Said again, nothing changes. */
    void over(String session, Instant at);

    /** The recorders that are out for a meeting, first sent first. */
    List<RecorderCall> out(MeetingId meeting);
}
