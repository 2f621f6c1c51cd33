package vn.diemcau.unit.history;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.unit.history.Answers.accepted;
import static vn.diemcau.unit.history.Answers.code;
import static vn.diemcau.unit.history.SmallProvince.A;
import static vn.diemcau.unit.history.SmallProvince.ACT;
import static vn.diemcau.unit.history.SmallProvince.D;
import static vn.diemcau.unit.history.SmallProvince.E;
import static vn.diemcau.unit.history.SmallProvince.P;
import static vn.diemcau.unit.history.SmallProvince.REFORM;
import static vn.diemcau.unit.history.SmallProvince.id;
import static vn.diemcau.unit.history.SmallProvince.on;

import org.junit.jupiter.api.Test;

class MoveTest {

    private final Organisation province = SmallProvince.asFounded();

    @Test
    void eachDayKeepsTheParentOfItsTime() {
        Organisation after = accepted(new Move(ACT, A, E).applyTo(province));

        assertThat(after.isWithin(A, D, REFORM.minusDays(1))).isTrue();
        assertThat(after.isWithin(A, D, REFORM)).isFalse();
        assertThat(after.isWithin(A, E, REFORM)).isTrue();
    }

    @Test
    void whatIsBelowMovesAlong() {
        Organisation after = accepted(new Move(ACT, D, E).applyTo(province));

        assertThat(after.isWithin(A, E, REFORM)).isTrue();
        assertThat(after.isWithin(A, D, REFORM)).isTrue();
    }

    @Test
    void nothingStandsAboveItself() {
        assertThat(code(new Move(ACT, D, A).applyTo(province))).isEqualTo("UNIT_CYCLE");
        assertThat(code(new Move(ACT, D, D).applyTo(province))).isEqualTo("UNIT_CYCLE");
        assertThat(code(new Move(ACT, P, A).applyTo(province))).isEqualTo("UNIT_CYCLE");
    }

    @Test
    void movingWhereItIsChangesNothing() {
        assertThat(code(new Move(ACT, A, D).applyTo(province))).isEqualTo("NOTHING_CHANGES");
    }

    @Test
    void theNewParentMustExistOnTheDay() {
        assertThat(code(new Move(ACT, A, id("nobody")).applyTo(province))).isEqualTo("UNKNOWN_UNIT");
    }

    @Test
    void aMoveCannotTakeEffectBeforeALaterOne() {
        Organisation after = accepted(new Move(ACT, A, E).applyTo(province));

        assertThat(code(new Move(on("2020-01-01"), A, P).applyTo(after))).isEqualTo("BEFORE_HISTORY");
    }

    @Test
    void aUnitCannotMoveBeforeItBegan() {
        assertThat(code(new Move(on("1999-01-01"), A, E).applyTo(province))).isEqualTo("UNIT_NOT_LIVING");
        assertThat(code(new Move(on("2000-01-01"), A, E).applyTo(province))).isEqualTo("BEFORE_HISTORY");
    }
}
