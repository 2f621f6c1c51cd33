package vn.diemcau.live;

import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.SiteId;

/** The chair has sent a site out of a meeting; told on the node that wrote it. */
public record SiteSentOut(MeetingId meeting, SiteId site) {}
