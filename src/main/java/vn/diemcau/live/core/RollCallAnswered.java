package vn.diemcau.live.core;

import vn.diemcau.kernel.SiteId;

/**
 * A site answered the roll call.
 *
 * @param site which site
 * @param heads how many people sit there
 */
public record RollCallAnswered(SiteId site, int heads) implements SeatEvent {

    @Override
    public Hall in(Hall hall, Entry entry) {
        return hall.with(hall.startedRollCall().answeredBy(site))
                .with(hall.seats()
                        .with(
                                site,
                                seat -> seat.counted(heads).marked(seat.mark().answered())));
    }
}
