package vn.diemcau.unit.history;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.unit.history.Answers.accepted;
import static vn.diemcau.unit.history.Answers.code;
import static vn.diemcau.unit.history.SmallProvince.A;
import static vn.diemcau.unit.history.SmallProvince.ACT;
import static vn.diemcau.unit.history.SmallProvince.C;
import static vn.diemcau.unit.history.SmallProvince.D;
import static vn.diemcau.unit.history.SmallProvince.E;
import static vn.diemcau.unit.history.SmallProvince.REFORM;
import static vn.diemcau.unit.history.SmallProvince.on;

import org.junit.jupiter.api.Test;

class DissolveTest {

    private final Organisation province = SmallProvince.asFounded();

    @Test
    void theLastDayIsTheDayBefore() {
        Organisation after = accepted(new Dissolve(ACT, A).applyTo(province));

        assertThat(after.unit(A, REFORM.minusDays(1))).isPresent();
        assertThat(after.unit(A, REFORM)).isEmpty();
    }

    @Test
    void anOldUnitStaysReadableAsItWasOnItsLastDay() {
        Organisation after = accepted(new Dissolve(ACT, A).applyTo(province));

        assertThat(after.history(A).orElseThrow().nearest(REFORM.plusYears(9)))
                .satisfies(unit -> assertThat(unit.name()).isEqualTo("Xã An"))
                .satisfies(unit -> assertThat(unit.parent()).isEqualTo(D));
    }

    @Test
    void aDistrictWithCommunesIsNotDissolved() {
        assertThat(code(new Dissolve(ACT, D).applyTo(province))).isEqualTo("HAS_CHILDREN");
    }

    @Test
    void aDistrictMayEndOnTheDayOnWhichItsLastCommuneEnds() {
        Organisation empty = accepted(new Dissolve(ACT, C).applyTo(province));

        assertThat(accepted(new Dissolve(ACT, E).applyTo(empty)).unit(E, REFORM))
                .isEmpty();
    }

    @Test
    void nothingEndsTwice() {
        Organisation after = accepted(new Dissolve(ACT, A).applyTo(province));

        assertThat(code(new Dissolve(ACT, A).applyTo(after))).isEqualTo("UNIT_NOT_LIVING");
        assertThat(code(new Dissolve(on("2024-01-01"), A).applyTo(after))).isEqualTo("BEFORE_HISTORY");
    }

    @Test
    void nothingEndsOnTheDayItBegins() {
        assertThat(code(new Dissolve(on("2000-01-01"), A).applyTo(province))).isEqualTo("BEFORE_HISTORY");
    }
}
