package vn.diemcau.live.core;

import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.SiteId;

/**
 * The desk set right what the roll says of a site.
 *
 * @param site which site
 * @param roll what it is
 * @param heads how many people sit there, null when the count stays
 * @param reason why
 */
public record RollCallCorrected(
        SiteId site, Roll roll, @Nullable Integer heads, String reason) implements SeatEvent {

    @Override
    public Hall in(Hall hall, Entry entry) {
        Mark corrected = new Mark(roll, RollBy.DESK, reason);
        return hall.with(hall.seats().with(site, seat -> seat.counted(heads).marked(corrected)));
    }
}
