package vn.diemcau.notice.store;

import vn.diemcau.testkit.TestDatabase;

/** Quick, in memory. */
class TellingTest extends TellingStory {

    @Override
    TestDatabase database() {
        return TestDatabase.h2InMemory();
    }
}
