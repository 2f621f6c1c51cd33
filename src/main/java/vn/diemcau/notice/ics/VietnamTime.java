package vn.diemcau.notice.ics;

import java.time.ZoneId;
import java.util.List;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * The time of the country for calendars that do not know it by its name: seven hours ahead of Greenwich, the same in summer and winter.
 * The whole country has had it since 13/06/1975 (tz database, Asia/Ho_Chi_Minh).
 */
final class VietnamTime {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private VietnamTime() {}

    static VTimeZone definition() {
        var since1975 = new Standard(new PropertyList(List.of(
                new DtStart<>("19750613T000000"),
                new TzOffsetFrom("+0800"),
                new TzOffsetTo("+0700"),
                new TzName("+07"))));
        return new VTimeZone(
                new PropertyList(List.of(new TzId(ZONE.getId()))), new ComponentList<>(List.of(since1975)));
    }
}
