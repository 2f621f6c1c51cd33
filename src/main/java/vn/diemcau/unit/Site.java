package vn.diemcau.unit;

import vn.diemcau.kernel.Period;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.kernel.UnitId;

/**
 * A site (điểm cầu): one endpoint in a unit's meeting room.
 *
 * @param unit the unit whose room it is
 * @param name what everyone in a meeting reads, such as "Điểm cầu xã Mường Nhé"
 * @param responsible name of the person who answers for the room and its device; may be empty
 * @param phone the number to call when the line is down; may be empty
 * @param open the days on which the site can be invited
 */
public record Site(SiteId id, UnitId unit, String name, SiteKind kind, String responsible, String phone, Period open) {}
