package vn.diemcau.unit.history;

import static vn.diemcau.unit.history.Answers.accepted;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.unit.Unit;
import vn.diemcau.unit.UnitKind;

/** A province P with the districts D and E; D has the communes A and B, and E has C. Everything began in 2000. */
final class SmallProvince {

    static final LocalDate BEGIN = LocalDate.parse("2000-01-01");
    static final LocalDate REFORM = LocalDate.parse("2025-07-01");
    static final Decree ACT = new Decree(REFORM, "1/NQ");

    static final UnitId P = id("P");
    static final UnitId D = id("D");
    static final UnitId E = id("E");
    static final UnitId A = id("A");
    static final UnitId B = id("B");
    static final UnitId C = id("C");

    private SmallProvince() {}

    static Organisation asFounded() {
        Organisation province = create(Organisation.empty(), "P", "Tỉnh Thử", UnitKind.PROVINCE, null);
        province = create(province, "D", "Huyện Đông", UnitKind.DISTRICT, P);
        province = create(province, "E", "Huyện Tây", UnitKind.DISTRICT, P);
        province = create(province, "A", "Xã An", UnitKind.COMMUNE, D);
        province = create(province, "B", "Xã Bình", UnitKind.COMMUNE, D);
        return create(province, "C", "Xã Cường", UnitKind.COMMUNE, E);
    }

    static UnitId id(String code) {
        return new UnitId("u-" + code);
    }

    static NewUnit commune(String code, UnitId parent) {
        return NewUnit.of(code, "Xã " + code, UnitKind.COMMUNE, parent);
    }

    static Unit today(Organisation organisation, UnitId unit) {
        return organisation.unit(unit, REFORM).orElseThrow();
    }

    static Decree on(String day) {
        return new Decree(LocalDate.parse(day), "2/NQ");
    }

    private static Organisation create(
            Organisation before, String code, String name, UnitKind kind, @Nullable UnitId parent) {
        return accepted(new Create(new Decree(BEGIN, "0/NQ"), NewUnit.of(code, name, kind, parent)).applyTo(before));
    }
}
