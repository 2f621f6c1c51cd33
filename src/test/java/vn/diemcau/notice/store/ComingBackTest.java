package vn.diemcau.notice.store;

import vn.diemcau.testkit.TestDatabase;

/** Quick, in memory. */
class ComingBackTest extends ComingBackStory {

    @Override
    TestDatabase database() {
        return TestDatabase.h2InMemory();
    }
}
