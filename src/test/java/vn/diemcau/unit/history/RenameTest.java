package vn.diemcau.unit.history;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.unit.history.Answers.accepted;
import static vn.diemcau.unit.history.Answers.code;
import static vn.diemcau.unit.history.SmallProvince.A;
import static vn.diemcau.unit.history.SmallProvince.ACT;
import static vn.diemcau.unit.history.SmallProvince.REFORM;
import static vn.diemcau.unit.history.SmallProvince.id;
import static vn.diemcau.unit.history.SmallProvince.on;

import org.junit.jupiter.api.Test;
import vn.diemcau.unit.Unit;
import vn.diemcau.unit.UnitKind;

class RenameTest {

    private final Organisation province = SmallProvince.asFounded();

    @Test
    void eachDayKeepsTheNameOfItsTime() {
        Organisation after = accepted(new Rename(ACT, A, "Xã Yên").applyTo(province));

        assertThat(after.unit(A, REFORM.minusDays(1)).orElseThrow().name()).isEqualTo("Xã An");
        assertThat(after.unit(A, REFORM).orElseThrow())
                .extracting(Unit::name, Unit::shortName)
                .containsExactly("Xã Yên", "Yên");
    }

    @Test
    void aNameIsStoredComposedAndWithSingleSpaces() {
        Organisation after = accepted(new Rename(ACT, A, "  Xa\u0303   Ye\u0302n ").applyTo(province));

        assertThat(after.unit(A, REFORM).orElseThrow().name()).isEqualTo("X\u00e3 Y\u00ean");
    }

    @Test
    void theSameNameIsNoChange() {
        assertThat(code(new Rename(ACT, A, "Xã An").applyTo(province))).isEqualTo("NOTHING_CHANGES");
    }

    @Test
    void aNameCannotTakeEffectBeforeALaterOne() {
        Organisation after = accepted(new Rename(ACT, A, "Xã Yên").applyTo(province));

        assertThat(code(new Rename(on("2024-01-01"), A, "Xã Hòa").applyTo(after)))
                .isEqualTo("BEFORE_HISTORY");
        assertThat(code(new Rename(ACT, A, "Xã Hòa").applyTo(after))).isEqualTo("BEFORE_HISTORY");
    }

    @Test
    void aUnitThatHasEndedKeepsItsName() {
        Organisation without = accepted(new Dissolve(ACT, A).applyTo(province));

        assertThat(code(new Rename(on("2026-01-01"), A, "Xã Yên").applyTo(without)))
                .isEqualTo("UNIT_NOT_LIVING");
        assertThat(code(new Rename(on("2024-01-01"), A, "Xã Yên").applyTo(without)))
                .isEqualTo("BEFORE_HISTORY");
    }

    @Test
    void nobodyCanBeRenamedWhoIsNotKnown() {
        assertThat(code(new Rename(ACT, id("nobody"), "Xã Yên").applyTo(province)))
                .isEqualTo("UNKNOWN_UNIT");
    }

    @Test
    void aPromotionChangesKindAndNameAndIsItsOwnEvent() {
        Organisation after = accepted(new Promote(ACT, A, UnitKind.WARD, "Phường An").applyTo(province));

        assertThat(after.unit(A, REFORM).orElseThrow().kind()).isEqualTo(UnitKind.WARD);
        assertThat(after.unit(A, REFORM.minusDays(1)).orElseThrow().kind()).isEqualTo(UnitKind.COMMUNE);
        assertThat(after.events().get(after.events().size() - 1).type()).isEqualTo(ChangeType.PROMOTE);
    }
}
