package vn.diemcau.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate MERGER = LocalDate.parse("2025-07-01");
    private static final Period BEFORE = new Period(LocalDate.parse("2013-01-01"), MERGER);
    private static final Period SINCE = Period.since(MERGER);

    @Test
    void holdsFromItsFirstDayUntilTheDayBeforeItsEnd() {
        assertThat(BEFORE.holdsOn(LocalDate.parse("2012-12-31"))).isFalse();
        assertThat(BEFORE.holdsOn(LocalDate.parse("2013-01-01"))).isTrue();
        assertThat(BEFORE.holdsOn(LocalDate.parse("2025-06-30"))).isTrue();
        assertThat(BEFORE.holdsOn(MERGER)).isFalse();
    }

    @Test
    void withoutAnEndItHoldsForEver() {
        assertThat(SINCE.holdsOn(LocalDate.parse("2999-01-01"))).isTrue();
    }

    @Test
    void neighboursDoNotOverlap() {
        assertThat(BEFORE.overlaps(SINCE)).isFalse();
        assertThat(SINCE.overlaps(BEFORE)).isFalse();
    }

    @Test
    void periodsWithADayInCommonOverlap() {
        assertThat(BEFORE.overlaps(Period.since(MERGER.minusDays(1)))).isTrue();
        assertThat(Period.since(MERGER.minusDays(1)).overlaps(BEFORE)).isTrue();
        assertThat(SINCE.overlaps(SINCE)).isTrue();
    }

    @Test
    void endingItKeepsItsBeginning() {
        assertThat(SINCE.endedOn(MERGER.plusDays(1))).isEqualTo(new Period(MERGER, MERGER.plusDays(1)));
    }

    @Test
    void aPeriodOfNoDaysCannotBeMade() {
        assertThatThrownBy(() -> new Period(MERGER, MERGER)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theDaysInBothArePeriodsToo() {
        Period year = new Period(MERGER.minusDays(100), MERGER.plusDays(100));

        assertThat(year.common(SINCE)).contains(new Period(MERGER, MERGER.plusDays(100)));
        assertThat(SINCE.common(year)).contains(new Period(MERGER, MERGER.plusDays(100)));
        assertThat(BEFORE.common(SINCE)).isEmpty();
        assertThat(SINCE.common(SINCE)).contains(SINCE);
    }
}
