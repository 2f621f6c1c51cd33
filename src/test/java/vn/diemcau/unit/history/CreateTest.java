package vn.diemcau.unit.history;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.unit.history.Answers.accepted;
import static vn.diemcau.unit.history.Answers.code;
import static vn.diemcau.unit.history.SmallProvince.ACT;
import static vn.diemcau.unit.history.SmallProvince.D;
import static vn.diemcau.unit.history.SmallProvince.REFORM;
import static vn.diemcau.unit.history.SmallProvince.commune;
import static vn.diemcau.unit.history.SmallProvince.id;
import static vn.diemcau.unit.history.SmallProvince.on;

import org.junit.jupiter.api.Test;

class CreateTest {

    private final Organisation province = SmallProvince.asFounded();

    @Test
    void aNewUnitExistsFromItsDayOnAndNotBefore() {
        Organisation after = accepted(new Create(ACT, commune("N", D)).applyTo(province));

        assertThat(after.unit(id("N"), REFORM.minusDays(1))).isEmpty();
        assertThat(after.unit(id("N"), REFORM).orElseThrow().parent()).isEqualTo(D);
    }

    @Test
    void theActIsKept() {
        Organisation after = accepted(new Create(ACT, commune("N", D)).applyTo(province));

        UnitEvent event = after.events().get(after.events().size() - 1);
        assertThat(event.type()).isEqualTo(ChangeType.CREATE);
        assertThat(event.decree().legalBasis()).isEqualTo("1/NQ");
        assertThat(event.units()).containsExactly(id("N"));
    }

    @Test
    void aCodeNamesOneUnitAtATime() {
        assertThat(code(new Create(ACT, commune("A", D)).applyTo(province))).isEqualTo("CODE_TAKEN");
    }

    @Test
    void aCodeIsFreeAgainWhenItsUnitHasEndedAndTheOldIdStays() {
        Organisation without = accepted(new Dissolve(ACT, SmallProvince.A).applyTo(province));
        Organisation after = accepted(new Create(on("2026-01-01"), commune("A", D)).applyTo(without));

        assertThat(after.histories()).extracting(UnitHistory::id).contains(SmallProvince.A, id("A-20260101"));
        assertThat(after.unit(SmallProvince.A, REFORM.minusDays(1))
                        .orElseThrow()
                        .name())
                .isEqualTo("Xã An");
    }

    @Test
    void aUnitThatBeginsLaterBlocksItsCodeToo() {
        Organisation planned = accepted(new Create(on("2030-01-01"), commune("N", D)).applyTo(province));

        assertThat(code(new Create(ACT, commune("N", D)).applyTo(planned))).isEqualTo("CODE_TAKEN");
    }

    @Test
    void theParentMustBeKnown() {
        assertThat(code(new Create(ACT, commune("N", id("nobody"))).applyTo(province)))
                .isEqualTo("UNKNOWN_UNIT");
    }

    @Test
    void theParentMustExistOnTheDay() {
        assertThat(code(new Create(on("1999-01-01"), commune("N", D)).applyTo(province)))
                .isEqualTo("UNIT_NOT_LIVING");
    }
}
