package vn.diemcau.live.core;

import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.SiteId;

/**
 * The desk sets right what the roll says of a site, at any time until the meeting is closed.
 *
 * @param site which site
 * @param roll what it is: present, absent or excused
 * @param heads how many people sit there when it is present; null leaves the count as it is
 * @param reason why, for the minutes; required
 */
public record CorrectRollCall(
        SiteId site, Roll roll, @Nullable Integer heads, String reason) implements Throughout {

    public CorrectRollCall {
        reason = Text.clean(reason);
    }

    @Override
    public Verb verb() {
        return Verb.CORRECT_ROLL_CALL;
    }

    @Override
    public Decision in(Hall hall, Order order) {
        if (!hall.hasSite(site)) {
            return RefusalCode.NO_SUCH_SITE.refused();
        }
        if (roll == Roll.UNKNOWN) {
            return RefusalCode.ROLL_UNCHANGED.refused();
        }
        if (reason.isEmpty()) {
            return RefusalCode.REASON_NEEDED.refused();
        }
        return withinLimits(order);
    }

    private Decision withinLimits(Order order) {
        if (order.tooLong(reason)) {
            return order.refuseLength();
        }
        return heads != null && order.headsOutOfRange(heads)
                ? order.refuseHeads()
                : Decision.accepted(new RollCallCorrected(site, roll, heads, reason));
    }
}
