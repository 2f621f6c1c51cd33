package vn.diemcau.schedule.store;

import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import vn.diemcau.schedule.Calendar;
import vn.diemcau.schedule.CalendarContract;
import vn.diemcau.testkit.TestDatabase;
import vn.diemcau.web.Json;

/** Without a server: once on H2 and once on PostgreSQL, by the database of the Maven execution. */
class JdbiCalendarIT extends CalendarContract {

    @Override
    protected Calendar empty() {
        var dataSource = TestDatabase.ofThisExecution().dataSource();
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .load()
                .migrate();
        return new JdbiCalendar(Jdbi.create(dataSource), Json.mapper());
    }
}
