package vn.diemcau.unit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.UnitId;

/** What every store of people must do. */
public abstract class PersonStoreContract {

    /** A store without anybody, which knows this unit. */
    protected abstract PersonStore emptyWith(UnitId unit);

    @Test
    void whoWasPutIsThereAndPuttingAgainReplaces() {
        UnitId unit = new UnitId("u-03160");
        PersonStore store = emptyWith(unit);
        var person = new Person(new PersonId("p-1"), "Giàng A Chứ", "Phó Chủ tịch UBND xã", unit, 1);
        var promoted = new Person(person.id(), person.name(), "Chủ tịch UBND xã", unit, 0);

        store.put(person);
        assertThat(store.all()).containsExactly(person);

        store.put(promoted);
        assertThat(store.all()).containsExactly(promoted);
        assertThat(store.find(person.id())).contains(promoted);
        assertThat(store.find(new PersonId("p-2"))).isEmpty();
    }
}
