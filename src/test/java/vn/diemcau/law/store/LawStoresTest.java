package vn.diemcau.law.store;

import vn.diemcau.testkit.TestDatabase;

/** Quick, in memory. */
class LawStoresTest extends LawStores {

    @Override
    TestDatabase database() {
        return TestDatabase.h2InMemory();
    }
}
