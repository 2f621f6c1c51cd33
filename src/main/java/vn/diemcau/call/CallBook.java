package vn.diemcau.call;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.diemcau.kernel.MeetingId;

/** Where calls are kept; nothing is removed. What was added is there after a restart. */
public interface CallBook {

    /** Keeps a call; keeping it twice is keeping it once. */
    void add(Call call);

    /** The call for which the meeting was made, if it was made for one. */
    Optional<Call> find(MeetingId meeting);

    /** The calls made since then, newest first. */
    List<Call> since(Instant then);
}
