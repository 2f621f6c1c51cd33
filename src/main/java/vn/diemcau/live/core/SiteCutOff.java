package vn.diemcau.live.core;

import vn.diemcau.kernel.SiteId;

/**
 * A site that was sent out has lost picture and sound.
 *
 * @param site which site
 * @param way who has cut it off
 */
public record SiteCutOff(SiteId site, CutOffWay way) implements SeatEvent {

    /** Picture and sound are not the meeting's; it is told for the chair and the minutes. */
    @Override
    public Hall in(Hall hall, Entry entry) {
        return hall;
    }
}
