package vn.diemcau.notice.store;

import vn.diemcau.testkit.TestDatabase;

/** Quick, in memory. */
class PostingTest extends PostingStory {

    @Override
    TestDatabase database() {
        return TestDatabase.h2InMemory();
    }
}
