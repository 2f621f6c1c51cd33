package vn.diemcau.live.core;

import vn.diemcau.kernel.SiteId;

/**
 * A site as the plan invites it.
 *
 * @param id which site
 * @param name the name that everybody sees
 * @param hub whether the chair sits here (điểm cầu trung tâm)
 * @param heads how many people it announced in its reply, 0 when it announced none
 */
public record PlannedSite(SiteId id, String name, boolean hub, int heads) {}
