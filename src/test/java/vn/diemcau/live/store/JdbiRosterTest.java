package vn.diemcau.live.store;

import vn.diemcau.testkit.TestDatabase;

class JdbiRosterTest extends RosterContract {

    @Override
    protected TestDatabase database() {
        return TestDatabase.h2InMemory();
    }
}
