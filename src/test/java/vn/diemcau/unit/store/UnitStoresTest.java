package vn.diemcau.unit.store;

import vn.diemcau.testkit.TestDatabase;

/** Quick, in memory. */
class UnitStoresTest extends UnitStores {

    @Override
    TestDatabase database() {
        return TestDatabase.h2InMemory();
    }
}
