package vn.diemcau.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.Period;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.kernel.UnitId;

/** What every store of sites must do. */
public abstract class SiteStoreContract {

    private static final Period OPEN = Period.since(LocalDate.parse("2025-07-01"));

    /** A store without any site, which knows this unit. */
    protected abstract SiteStore emptyWith(UnitId unit);

    @Test
    void whatWasPutIsThereAndPuttingAgainReplaces() {
        UnitId unit = new UnitId("u-03160");
        SiteStore store = emptyWith(unit);
        var site = new Site(new SiteId("dc-1"), unit, "Điểm cầu xã", SiteKind.HALL, "Lò Văn An", "0215 000 0001", OPEN);
        var closed = new Site(
                site.id(), unit, "Phòng họp", SiteKind.ROOM, "", "", OPEN.endedOn(LocalDate.parse("2026-01-01")));

        store.put(site);
        assertThat(store.all()).containsExactly(site);

        store.put(closed);
        assertThat(store.all()).containsExactly(closed);
    }

    @Test
    void theRevisionRisesWithEveryPut() {
        UnitId unit = new UnitId("u-03160");
        SiteStore store = emptyWith(unit);
        long before = store.revision();

        store.put(new Site(new SiteId("dc-1"), unit, "Điểm cầu xã", SiteKind.HALL, "", "", OPEN));

        assertThat(store.revision()).isGreaterThan(before);
    }
}
