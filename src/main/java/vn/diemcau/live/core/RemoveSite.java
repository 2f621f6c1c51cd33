package vn.diemcau.live.core;

import java.util.ArrayList;
import java.util.List;
import vn.diemcau.kernel.SiteId;

/**
 * The chair, who leads the meeting (QĐ 45/2018 Đ14), sends a site out; the minutes say why.
 *
 * @param site which site; never the hub
 * @param reason why, for the minutes
 */
public record RemoveSite(SiteId site, String reason) implements Throughout {

    public RemoveSite {
        reason = Text.clean(reason);
    }

    @Override
    public Verb verb() {
        return Verb.REMOVE_SITE;
    }

    /** Takes turn and raised hand away first, so that nobody who is gone has the floor or waits for it. */
    @Override
    public Decision in(Running meeting, Order order) {
        return in(meeting.hall(), order)
                .fold(
                        removed -> {
                            List<Event> events = new ArrayList<>(
                                    meeting.isSpeaking(site) ? meeting.endOfTurn(FloorEnd.CHAIR) : List.of());
                            if (meeting.queue().has(site)) {
                                events.add(new HandLowered(site));
                            }
                            events.addAll(removed);
                            return new Decision.Accepted(events);
                        },
                        refused -> refused);
    }

    @Override
    public Decision in(Hall hall, Order order) {
        if (hall.hasSentOut(site)) {
            return RefusalCode.SITE_REMOVED.refused();
        }
        if (reason.isEmpty()) {
            return RefusalCode.REASON_NEEDED.refused();
        }
        if (order.tooLong(reason)) {
            return order.refuseLength();
        }
        return hall.seats()
                .seat(site)
                .map(seat -> seat.site().hub()
                        ? RefusalCode.HUB_STAYS.refused()
                        : Decision.accepted(new SiteRemoved(site, reason)))
                .orElseGet(RefusalCode.NO_SUCH_SITE::refused);
    }
}
