package vn.diemcau.media.store;

import vn.diemcau.testkit.TestDatabase;

/** Once on H2 and once on PostgreSQL, by the database of the Maven execution. */
class MediaStoresIT extends MediaStores {

    @Override
    TestDatabase database() {
        return TestDatabase.ofThisExecution();
    }
}
