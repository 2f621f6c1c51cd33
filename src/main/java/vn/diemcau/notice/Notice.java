package vn.diemcau.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.schedule.Slot;

/**
 * One thing said once to one invited site or person. Title and time are as they were when it was said.
 *
 * @param meeting what it is about
 * @param version the version of the meeting that it tells of
 * @param since the version that had been told before; what lies between is what has changed
 * @param to for whom
 * @param reason what was stated as the reason, if anything was
 * @param at when it was written
 */
public record Notice(
        NoticeId id,
        NoticeKind kind,
        MeetingId meeting,
        int version,
        int since,
        Receiver to,
        String title,
        Slot slot,
        @Nullable String reason,
        Instant at) {}
