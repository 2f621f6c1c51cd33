package vn.diemcau.notice.office;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.AccountId;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.notice.NoticeId;
import vn.diemcau.schedule.Author;
import vn.diemcau.schedule.Slot;

/**
 * One thing said to one account. Title and time are as they were when it was said.
 *
 * @param reason what was stated as the reason, if anything was
 * @param onBehalf who proposed it in whose name, if it was proposed so
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
        @Nullable OnBehalf onBehalf,
        int amount,
        Instant at) {

    /** A notice of what nobody did on another's behalf. */
    public OfficeNotice(
            NoticeId id,
            OfficeKind kind,
            MeetingId meeting,
            AccountId account,
            String title,
            Slot slot,
            @Nullable String reason,
            int amount,
            Instant at) {
        this(id, kind, meeting, account, title, slot, reason, null, amount, at);
    }

    /** An assistant and the leader, under the names of that day. */
    public record OnBehalf(String by, String leader, String post) {

        static @Nullable OnBehalf of(@Nullable Author author) {
            Author.Leader leader = author == null ? null : author.leader();
            return author == null || leader == null ? null : new OnBehalf(author.name(), leader.name(), leader.post());
        }
    }
}
