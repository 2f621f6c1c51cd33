package vn.diemcau.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.unit.history.Change;
import vn.diemcau.unit.history.Create;
import vn.diemcau.unit.history.Decree;
import vn.diemcau.unit.history.DienBien;
import vn.diemcau.unit.history.Merge;
import vn.diemcau.unit.history.NewUnit;
import vn.diemcau.unit.history.Organisation;
import vn.diemcau.unit.history.Part;
import vn.diemcau.unit.history.Rename;
import vn.diemcau.unit.history.Source;

/** What every store of the organisation must do. */
public abstract class UnitStoreContract {

    private static final Decree FOUNDED = new Decree(LocalDate.parse("2000-01-01"), "0/NQ");
    private static final Decree CHANGED = new Decree(LocalDate.parse("2025-07-01"), "1/NQ");

    private UnitStore store;

    /** A store without any unit. */
    protected abstract UnitStore empty();

    @BeforeEach
    void open() {
        store = empty();
    }

    @Test
    void whatWasSavedIsLoaded() {
        perform(new Create(FOUNDED, NewUnit.of("P", "Tỉnh Điện Biên", UnitKind.PROVINCE, null)));
        perform(new Create(FOUNDED, NewUnit.of("A", "Xã Ẳng Nưa", UnitKind.COMMUNE, new UnitId("u-P"))));
        perform(new Create(FOUNDED, NewUnit.of("B", "Xã Búng Lao", UnitKind.COMMUNE, new UnitId("u-P"))));
        perform(new Rename(CHANGED, new UnitId("u-A"), "Xã Mường Ảng"));
        Organisation saved = perform(new Merge(
                new Decree(LocalDate.parse("2026-01-01"), "2/NQ"),
                List.of(new Source(new UnitId("u-A"), Part.WHOLE), new Source(new UnitId("u-B"), Part.PARTIAL)),
                NewUnit.of("A", "Xã Mới", UnitKind.COMMUNE, new UnitId("u-P"))));

        Organisation loaded = store.load().organisation();

        assertThat(loaded.histories()).containsExactlyInAnyOrderElementsOf(saved.histories());
        assertThat(loaded.events()).isEqualTo(saved.events());
    }

    @Test
    void aWholeProvinceIsLoadedAsItWasSaved() {
        Organisation province = DienBien.in(Organisation.empty()).fold(value -> value, refusal -> {
            throw new AssertionError(refusal);
        });

        assertThat(store.save(store.load(), province)).isTrue();

        Organisation loaded = store.load().organisation();
        assertThat(loaded.histories()).containsExactlyInAnyOrderElementsOf(province.histories());
        assertThat(loaded.events()).isEqualTo(province.events());
    }

    @Test
    void ofTwoChangesAtTheSameTimeTheSecondLooksAgain() {
        UnitStore.Revised before = store.load();
        Organisation mine = applied(new Create(FOUNDED, NewUnit.of("P", "Tỉnh P", UnitKind.PROVINCE, null)), before);
        Organisation yours = applied(new Create(FOUNDED, NewUnit.of("Q", "Tỉnh Q", UnitKind.PROVINCE, null)), before);

        assertThat(store.save(before, mine)).isTrue();
        assertThat(store.save(before, yours)).isFalse();

        assertThat(store.load().organisation().histories()).containsExactlyElementsOf(mine.histories());
    }

    @Test
    void everySavedChangeIsANewRevision() {
        long before = store.revision();
        perform(new Create(FOUNDED, NewUnit.of("P", "Tỉnh P", UnitKind.PROVINCE, null)));

        assertThat(store.revision())
                .isGreaterThan(before)
                .isEqualTo(store.load().revision());
    }

    private Organisation perform(Change change) {
        UnitStore.Revised before = store.load();
        Organisation after = applied(change, before);
        assertThat(store.save(before, after)).isTrue();
        return after;
    }

    private static Organisation applied(Change change, UnitStore.Revised before) {
        return change.applyTo(before.organisation()).fold(value -> value, refusal -> {
            throw new AssertionError(refusal);
        });
    }
}
