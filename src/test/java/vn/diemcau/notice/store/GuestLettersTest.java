package vn.diemcau.notice.store;

import vn.diemcau.testkit.TestDatabase;

/** Quick, in memory. */
class GuestLettersTest extends GuestLettersStory {

    @Override
    TestDatabase database() {
        return TestDatabase.h2InMemory();
    }
}
