package vn.diemcau.notice.office;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.AccountId;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.notice.NoticeId;
import vn.diemcau.schedule.Slot;

/**
 * One thing said to one account. Title and time are as they were when it was said.
 *
 * @param reason what was stated as the reason, if anything was
 * @param amount of how many units it tells; 0 where it is not about units
 */
public record OfficeNotice(
        NoticeId id,
        OfficeKind kind,
        MeetingId meeting,
        AccountId account,
        String title,
        Slot slot,
        @Nullable String reason,
        int amount,
        Instant at) {}
