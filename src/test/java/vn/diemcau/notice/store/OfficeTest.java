package vn.diemcau.notice.store;

import vn.diemcau.testkit.TestDatabase;

/** Quick, in memory. */
class OfficeTest extends OfficeStory {

    @Override
    TestDatabase database() {
        return TestDatabase.h2InMemory();
    }
}
