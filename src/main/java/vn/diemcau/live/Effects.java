package vn.diemcau.live;

import java.time.Instant;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.live.core.RecordingChanged;

/** What a meeting brings about elsewhere when it is opened, sends a site out, is recorded, or is closed. May be told again and late; can't veto; a failure is told again later. */
public interface Effects {

    /** The meeting was opened. */
    void opened(MeetingId meeting, Instant at);

    /** A site was sent out of the meeting. */
    void sentOut(MeetingId meeting, SiteId site);

    /** The meeting's recording came to another state. */
    void recording(MeetingId meeting, RecordingChanged change);

    /** The meeting was closed. */
    void closed(MeetingId meeting, Instant at);
}
