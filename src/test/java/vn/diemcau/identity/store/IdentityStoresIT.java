package vn.diemcau.identity.store;

import vn.diemcau.testkit.TestDatabase;

/** Once on H2 and once on PostgreSQL, by the database of the Maven execution. */
class IdentityStoresIT extends IdentityStores {

    @Override
    TestDatabase database() {
        return TestDatabase.ofThisExecution();
    }
}
