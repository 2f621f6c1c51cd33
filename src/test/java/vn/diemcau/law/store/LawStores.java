package vn.diemcau.law.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.Period;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.law.CalendarDay;
import vn.diemcau.law.DayKind;
import vn.diemcau.law.Entered;
import vn.diemcau.law.LawStore;
import vn.diemcau.law.Measure;
import vn.diemcau.law.Policy;
import vn.diemcau.law.Rule;
import vn.diemcau.law.Span;
import vn.diemcau.law.Stated;
import vn.diemcau.law.WorkingDay;
import vn.diemcau.law.WorkingWeek;
import vn.diemcau.testkit.MigratedDatabase;
import vn.diemcau.testkit.TestDatabase;

/** What a province states is kept as it was stated, on any database. */
abstract class LawStores {

    private static final Entered ENTERED = new Entered("Lò Văn Quản", Instant.parse("2026-11-22T03:00:00Z"));
    private static final UnitId PROVINCE = new UnitId("u-11");
    private static final CalendarDay SWAPPED =
            new CalendarDay(LocalDate.of(2027, 2, 20), DayKind.WORKING, "Làm bù", "Thông báo 1", true);

    private LawStore store;

    abstract TestDatabase database();

    @BeforeEach
    void open() {
        store = new JdbiLawStore(MigratedDatabase.of(database()));
    }

    @Test
    void nothingIsStatedAtFirst() {
        assertThat(store.load()).isEqualTo(new Stated(store.revision(), Map.of(), List.of(), Map.of()));
    }

    @Test
    void aYearReplacesWhatWasStatedBefore() {
        var first = new CalendarDay(LocalDate.of(2027, 1, 1), DayKind.OFF, "Tết Dương lịch", "Luật", false);
        assertThat(store.putYear(store.revision(), 2027, List.of(first, SWAPPED), ENTERED))
                .isTrue();
        assertThat(store.load().years()).isEqualTo(Map.of(2027, new Stated.Year(List.of(first, SWAPPED), ENTERED)));
        assertThat(store.putYear(store.revision(), 2027, List.of(SWAPPED), ENTERED))
                .isTrue();
        assertThat(store.load().years().get(2027).days()).containsExactly(SWAPPED);
    }

    @Test
    void aYearWithoutDaysIsStatedTooAndCanBeTakenBack() {
        assertThat(store.putYear(store.revision(), 2027, List.of(), ENTERED)).isTrue();
        assertThat(store.load().years()).containsKey(2027);
        assertThat(store.dropYear(store.revision(), 2027)).isTrue();
        assertThat(store.load().years()).isEmpty();
    }

    @Test
    void whoHasNotSeenTheLastStatementWritesNothing() {
        long seen = store.revision();
        assertThat(store.putYear(seen, 2027, List.of(SWAPPED), ENTERED)).isTrue();
        assertThat(store.putYear(seen, 2027, List.of(), ENTERED)).isFalse();
        assertThat(store.dropYear(seen, 2027)).isFalse();
        assertThat(store.add(seen, policy("p-1", null, Set.of()), ENTERED)).isFalse();
        assertThat(store.putWeek(seen, PROVINCE, WorkingWeek.USUAL)).isFalse();
        assertThat(store.load().years().get(2027).days()).containsExactly(SWAPPED);
        assertThat(store.load().policies()).isEmpty();
    }

    @Test
    void aPolicyComesBackAsItWasStatedAndCanEnd() {
        var wide = policy("p-1", null, Set.of());
        var narrow = policy("p-2", PROVINCE, Set.of("BRIEFING", "REVIEW"));
        assertThat(store.add(store.revision(), wide, ENTERED)).isTrue();
        assertThat(store.add(store.revision(), narrow, ENTERED)).isTrue();
        assertThat(store.load().policies())
                .containsExactly(new Stated.Own(wide, ENTERED), new Stated.Own(narrow, ENTERED));
        assertThat(store.end(store.revision(), "p-1", LocalDate.of(2027, 7, 1))).isTrue();
        assertThat(store.load().policies().get(0).policy().life())
                .isEqualTo(new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 7, 1)));
    }

    @Test
    void hoursComeBackWithTheirHalvesAndCanBeTakenBack() {
        var morning = new WorkingDay(Optional.of(new Span(LocalTime.of(7, 0), LocalTime.of(11, 30))), Optional.empty());
        var whole = WorkingDay.of(
                new Span(LocalTime.of(7, 0), LocalTime.of(11, 30)),
                new Span(LocalTime.of(13, 30), LocalTime.of(17, 0)));
        var week = new WorkingWeek(Map.of(DayOfWeek.MONDAY, whole, DayOfWeek.SATURDAY, morning));
        assertThat(store.putWeek(store.revision(), PROVINCE, WorkingWeek.USUAL)).isTrue();
        assertThat(store.putWeek(store.revision(), PROVINCE, week)).isTrue();
        assertThat(store.load().weeks()).isEqualTo(Map.of(PROVINCE, week));
        assertThat(store.dropWeek(store.revision(), PROVINCE)).isTrue();
        assertThat(store.load().weeks()).isEmpty();
    }

    private static Policy policy(String id, @Nullable UnitId unit, Set<String> kinds) {
        return new Policy(
                id,
                Rule.INVITATION_NOTICE,
                kinds,
                unit,
                5,
                Measure.WORKING_DAYS,
                "Quy chế làm việc, Điều 7",
                true,
                Period.since(LocalDate.of(2027, 1, 1)));
    }
}
