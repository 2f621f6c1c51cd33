package vn.diemcau.unit.history;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.unit.history.Answers.accepted;
import static vn.diemcau.unit.history.Answers.code;
import static vn.diemcau.unit.history.SmallProvince.A;
import static vn.diemcau.unit.history.SmallProvince.ACT;
import static vn.diemcau.unit.history.SmallProvince.B;
import static vn.diemcau.unit.history.SmallProvince.C;
import static vn.diemcau.unit.history.SmallProvince.D;
import static vn.diemcau.unit.history.SmallProvince.P;
import static vn.diemcau.unit.history.SmallProvince.REFORM;
import static vn.diemcau.unit.history.SmallProvince.commune;
import static vn.diemcau.unit.history.SmallProvince.id;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.unit.Unit;
import vn.diemcau.unit.UnitKind;

class SplitTest {

    private final Organisation province = SmallProvince.asFounded();

    @Test
    void aPartLeavesAndTheUnitGoesOn() {
        Organisation after =
                accepted(new Split(ACT, A, false, List.of(new Piece(commune("N", D), List.of()))).applyTo(province));

        assertThat(after.living(REFORM)).extracting(Unit::id).contains(A, id("N"));
        assertThat(after.predecessors(id("N"))).containsExactly(new Lineage(A, id("N"), Part.PARTIAL));
    }

    @Test
    void aUnitThatEndsGivesEverythingBelowItToThePieces() {
        Organisation after =
                accepted(new Split(ACT, D, true, List.of(district("F", A), district("G", B))).applyTo(province));

        assertThat(after.unit(D, REFORM)).isEmpty();
        assertThat(after.isWithin(A, id("F"), REFORM)).isTrue();
        assertThat(after.isWithin(B, id("G"), REFORM)).isTrue();
        assertThat(after.successors(D)).hasSize(2);
    }

    @Test
    void nothingBelowMayBeLeftWithoutAParent() {
        assertThat(code(new Split(ACT, D, true, List.of(district("F", A))).applyTo(province)))
                .isEqualTo("HAS_CHILDREN");
    }

    @Test
    void aStrangersChildrenCannotBeGivenAway() {
        assertThat(code(new Split(ACT, D, false, List.of(district("F", C))).applyTo(province)))
                .isEqualTo("NOT_A_CHILD");
    }

    @Test
    void aSplitYieldsSomething() {
        assertThat(code(new Split(ACT, A, true, List.of()).applyTo(province))).isEqualTo("NO_SUCCESSOR");
    }

    @Test
    void aPieceMayBearTheCodeOfTheUnitThatEnds() {
        Organisation after = accepted(new Split(
                        ACT,
                        A,
                        true,
                        List.of(new Piece(commune("A", D), List.of()), new Piece(commune("N", D), List.of())))
                .applyTo(province));

        assertThat(after.successors(A)).extracting(Lineage::successor).containsExactly(id("A-20250701"), id("N"));
    }

    @Test
    void twoPiecesCannotHaveOneCode() {
        assertThat(code(new Split(
                                ACT,
                                A,
                                false,
                                List.of(new Piece(commune("N", D), List.of()), new Piece(commune("N", D), List.of())))
                        .applyTo(province)))
                .isEqualTo("CODE_TAKEN");
    }

    private static Piece district(String code, UnitId child) {
        return new Piece(NewUnit.of(code, "Huyện " + code, UnitKind.DISTRICT, P), List.of(child));
    }
}
