package vn.diemcau.unit.history;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.unit.history.Answers.accepted;
import static vn.diemcau.unit.history.Answers.code;
import static vn.diemcau.unit.history.SmallProvince.A;
import static vn.diemcau.unit.history.SmallProvince.ACT;
import static vn.diemcau.unit.history.SmallProvince.B;
import static vn.diemcau.unit.history.SmallProvince.C;
import static vn.diemcau.unit.history.SmallProvince.D;
import static vn.diemcau.unit.history.SmallProvince.E;
import static vn.diemcau.unit.history.SmallProvince.P;
import static vn.diemcau.unit.history.SmallProvince.REFORM;
import static vn.diemcau.unit.history.SmallProvince.commune;
import static vn.diemcau.unit.history.SmallProvince.id;
import static vn.diemcau.unit.history.SmallProvince.on;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.diemcau.unit.Unit;
import vn.diemcau.unit.UnitKind;

class MergeTest {

    private static final Source WHOLE_A = new Source(A, Part.WHOLE);
    private static final Source WHOLE_B = new Source(B, Part.WHOLE);
    private static final Source PART_OF_C = new Source(C, Part.PARTIAL);

    private final Organisation province = SmallProvince.asFounded();

    @Test
    void wholeUnitsEndAndTheNewOneKnowsWhereItComesFrom() {
        Organisation after = accepted(new Merge(ACT, List.of(WHOLE_A, WHOLE_B), commune("N", D)).applyTo(province));

        assertThat(after.living(REFORM)).extracting(Unit::id).contains(id("N")).doesNotContain(A, B);
        assertThat(after.predecessors(id("N"))).extracting(Lineage::predecessor).containsExactly(A, B);
        assertThat(after.successors(A)).containsExactly(new Lineage(A, id("N"), Part.WHOLE));
    }

    @Test
    void aUnitThatGivesAPartGoesOn() {
        Organisation after = accepted(new Merge(ACT, List.of(WHOLE_A, PART_OF_C), commune("N", D)).applyTo(province));

        assertThat(after.unit(C, REFORM)).isPresent();
        assertThat(after.predecessors(id("N"))).contains(new Lineage(C, id("N"), Part.PARTIAL));
    }

    @Test
    void oneUnitMayBeSharedAmongSeveralAndThenEnd() {
        Organisation after = accepted(new Merge(ACT, List.of(WHOLE_A, PART_OF_C), commune("N", D))
                .applyTo(province)
                .then(org -> new Merge(ACT, List.of(WHOLE_B, PART_OF_C), commune("M", D)).applyTo(org))
                .then(org -> new Dissolve(ACT, C).applyTo(org)));

        assertThat(after.successors(C)).extracting(Lineage::successor).containsExactly(id("N"), id("M"));
        assertThat(after.unit(C, REFORM)).isEmpty();
        assertThat(after.heirs(C, REFORM)).containsExactly(id("N"), id("M"));
        assertThat(after.heirs(C, REFORM.minusDays(1))).containsExactly(C);
    }

    @Test
    void theHeirOfAnHeirFollows() {
        Organisation after = accepted(new Merge(ACT, List.of(WHOLE_A, WHOLE_B), commune("N", D))
                .applyTo(province)
                .then(org -> new Merge(
                                SmallProvince.on("2026-07-01"),
                                List.of(new Source(id("N"), Part.WHOLE), new Source(C, Part.WHOLE)),
                                commune("M", D))
                        .applyTo(org)));

        assertThat(after.heirs(A, REFORM)).containsExactly(id("N"));
        assertThat(after.heirs(A, LocalDate.parse("2026-07-01"))).containsExactly(id("M"));
        assertThat(after.heirs(id("X"), REFORM)).isEmpty();
    }

    @Test
    void theSuccessorMayBearTheCodeOfAPredecessor() {
        Organisation after = accepted(new Merge(ACT, List.of(WHOLE_A, WHOLE_B), commune("A", D)).applyTo(province));

        assertThat(after.unit(id("A-20250701"), REFORM).orElseThrow().code()).isEqualTo("A");
        assertThat(after.unit(A, REFORM)).isEmpty();
        assertThat(after.unit(A, REFORM.minusDays(1))).isPresent();
    }

    @Test
    void whatWasBelowComesUnderTheSuccessor() {
        var districts = List.of(new Source(D, Part.WHOLE), new Source(E, Part.WHOLE));
        var merged = NewUnit.of("F", "Huyện Mới", UnitKind.DISTRICT, P);

        Organisation after = accepted(new Merge(ACT, districts, merged).applyTo(province));

        assertThat(after.children(id("F"), REFORM)).extracting(Unit::id).containsExactly(A, B, C);
        assertThat(after.isWithin(A, D, REFORM.minusDays(1))).isTrue();
    }

    @Test
    void somethingMustBeMerged() {
        assertThat(code(new Merge(ACT, List.of(), commune("N", D)).applyTo(province)))
                .isEqualTo("NO_PREDECESSOR");
    }

    @Test
    void nobodyCanBeMergedTwice() {
        Organisation after = accepted(new Merge(ACT, List.of(WHOLE_A), commune("N", D)).applyTo(province));

        assertThat(code(new Merge(ACT, List.of(WHOLE_A), commune("M", D)).applyTo(after)))
                .isEqualTo("UNIT_NOT_LIVING");
        assertThat(code(new Merge(on("2026-01-01"), List.of(WHOLE_A), commune("M", D)).applyTo(after)))
                .isEqualTo("UNIT_NOT_LIVING");
    }

    @Test
    void aMergerBeforeALaterChangeIsRefused() {
        Organisation after = accepted(new Rename(ACT, A, "Xã Yên").applyTo(province));

        assertThat(code(new Merge(on("2024-01-01"), List.of(WHOLE_A), commune("N", D)).applyTo(after)))
                .isEqualTo("BEFORE_HISTORY");
    }

    @Test
    void aSuccessorUnderAnEndedParentIsRefused() {
        assertThat(code(new Merge(ACT, List.of(WHOLE_A), commune("N", A)).applyTo(province)))
                .isEqualTo("UNIT_NOT_LIVING");
    }
}
