package vn.diemcau.schedule;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.SiteId;

/**
 * What a site answered to its invitation. Attendees owe the host this answer (Quyết định 45/2018/QĐ-TTg, article 15). A site may
 * answer again; the last answer counts and the earlier ones are kept.
 *
 * @param site who answers
 * @param attending whether it will take part
 * @param headCount how many people will sit there; 0 when it declines
 * @param delegates those it names
 * @param reason why it declines, or a remark
 * @param slot the time that was proposed when it answered
 * @param at when it answered
 * @param by who answered for it
 * @param wishes what it asks for besides
 */
public record Reply(
        SiteId site,
        boolean attending,
        int headCount,
        List<Delegate> delegates,
        @Nullable String reason,
        Slot slot,
        Instant at,
        Author by,
        Wishes wishes) {

    public Reply {
        delegates = List.copyOf(delegates);
    }

    /** The same answer with other wishes. */
    Reply with(Wishes other) {
        return new Reply(site, attending, headCount, delegates, reason, slot, at, by, other);
    }

    /** Whether the answer still holds: a meeting that moved to another time asks again. */
    public boolean holdsFor(Meeting meeting) {
        return slot.equals(meeting.plan().slot());
    }
}
