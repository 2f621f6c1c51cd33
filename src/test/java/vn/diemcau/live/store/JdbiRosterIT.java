package vn.diemcau.live.store;

import vn.diemcau.testkit.TestDatabase;

/** The roster on the database of this execution, PostgreSQL among them. */
class JdbiRosterIT extends RosterContract {

    @Override
    protected TestDatabase database() {
        return TestDatabase.ofThisExecution();
    }
}
