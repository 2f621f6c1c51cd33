package vn.diemcau.media.store;

import vn.diemcau.testkit.TestDatabase;

/** Quick, in memory. */
class MediaStoresTest extends MediaStores {

    @Override
    TestDatabase database() {
        return TestDatabase.h2InMemory();
    }
}
