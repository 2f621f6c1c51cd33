package vn.diemcau.notice.store;

import vn.diemcau.testkit.TestDatabase;

/** Once on H2 and once on PostgreSQL, by the database of the Maven execution. */
class GuestLettersIT extends GuestLettersStory {

    @Override
    TestDatabase database() {
        return TestDatabase.ofThisExecution();
    }
}
