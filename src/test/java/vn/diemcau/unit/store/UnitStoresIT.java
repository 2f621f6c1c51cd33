package vn.diemcau.unit.store;

import vn.diemcau.testkit.TestDatabase;

/** Once on H2 and once on PostgreSQL, by the database of the Maven execution. */
class UnitStoresIT extends UnitStores {

    @Override
    TestDatabase database() {
        return TestDatabase.ofThisExecution();
    }
}
