package vn.diemcau.law.store;

import vn.diemcau.testkit.TestDatabase;

/** Once on H2 and once on PostgreSQL, by the database of the Maven execution. */
class LawStoresIT extends LawStores {

    @Override
    TestDatabase database() {
        return TestDatabase.ofThisExecution();
    }
}
