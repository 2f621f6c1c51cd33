package vn.diemcau.identity.store;

import vn.diemcau.testkit.TestDatabase;

/** Quick, in memory. */
class IdentityStoresTest extends IdentityStores {

    @Override
    TestDatabase database() {
        return TestDatabase.h2InMemory();
    }
}
