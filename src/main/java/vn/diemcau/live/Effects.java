package vn.diemcau.live;

import java.time.Instant;
import vn.diemcau.kernel.MeetingId;

/** What the opening and closing of a meeting bring about elsewhere. May be told again and late; can't veto; a failure is told again later. */
public interface Effects {

    /** The meeting was opened. */
    void opened(MeetingId meeting, Instant at);

    /** The meeting was closed. */
    void closed(MeetingId meeting, Instant at);
}
