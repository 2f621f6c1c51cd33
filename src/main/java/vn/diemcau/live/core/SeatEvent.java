package vn.diemcau.live.core;

import vn.diemcau.kernel.SiteId;

/** An event that changes the seat of one site and nothing else that a meeting has. */
public sealed interface SeatEvent extends HallEvent
        permits SiteConnected,
                SiteWeakened,
                SiteLost,
                SiteLeft,
                SiteRemoved,
                SiteReadmitted,
                SiteCutOff,
                RollCallAnswered,
                RollCallCorrected,
                QualitySet {

    /** Whose seat. */
    SiteId site();
}
