package vn.diemcau.record;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.live.core.Actor;
import vn.diemcau.live.core.Capacity;
import vn.diemcau.live.core.Convened;
import vn.diemcau.live.core.Entry;
import vn.diemcau.live.core.Event;
import vn.diemcau.live.core.Official;
import vn.diemcau.live.core.PlannedItem;
import vn.diemcau.live.core.PlannedSite;

/** Writes journals for tests: each event at a time of the day of the meeting. */
final class Journals {

    static final SiteId HUB = new SiteId("dc-hub");
    static final SiteId MUONG_NHE = new SiteId("dc-03160");
    static final SiteId SIN_THAU = new SiteId("dc-03158");

    static final Actor CHAIR = new Actor(Capacity.CHAIR, "Nguyễn Văn An", new PersonId("p-1"), null);
    static final Actor SECRETARY = new Actor(Capacity.SECRETARY, "Trần Thị Bình", new PersonId("p-2"), null);

    static final Convened CONVENED = new Convened(
            "Giao ban tháng 11",
            new Official(new PersonId("p-1"), "Nguyễn Văn An"),
            null,
            List.of(
                    new PlannedSite(HUB, "Điểm cầu trung tâm", true, 0),
                    new PlannedSite(MUONG_NHE, "Điểm cầu xã Mường Nhé", false, 7),
                    new PlannedSite(SIN_THAU, "Điểm cầu xã Sín Thầu", false, 0)),
            List.of(new PlannedItem("a-1", "Kinh tế - xã hội", "Sở Tài chính", 30)));

    private final List<Entry> entries = new ArrayList<>();

    static Instant at(String time) {
        return OffsetDateTime.parse("2026-11-26T" + time + ":00+07:00").toInstant();
    }

    static Journals convened() {
        return new Journals().then("07:30", CONVENED);
    }

    Journals then(String time, Event event) {
        return then(time, Actor.server(), event);
    }

    Journals then(String time, Actor by, Event event) {
        entries.add(new Entry(entries.size() + 1L, at(time), by, event));
        return this;
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }
}
