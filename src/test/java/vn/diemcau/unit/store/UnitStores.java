package vn.diemcau.unit.store;

import java.time.Clock;
import java.time.LocalDate;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Nested;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.testkit.MigratedDatabase;
import vn.diemcau.testkit.TestDatabase;
import vn.diemcau.unit.Contacts;
import vn.diemcau.unit.ContactsContract;
import vn.diemcau.unit.PersonStore;
import vn.diemcau.unit.PersonStoreContract;
import vn.diemcau.unit.SiteStore;
import vn.diemcau.unit.SiteStoreContract;
import vn.diemcau.unit.UnitKind;
import vn.diemcau.unit.UnitStore;
import vn.diemcau.unit.UnitStoreContract;
import vn.diemcau.unit.Units;
import vn.diemcau.unit.history.Create;
import vn.diemcau.unit.history.Decree;
import vn.diemcau.unit.history.NewUnit;

/** Every contract of this feature's stores, on one kind of database. */
abstract class UnitStores {

    /** A new, empty database of that kind. */
    abstract TestDatabase database();

    @Nested
    class OfUnits extends UnitStoreContract {
        @Override
        protected UnitStore empty() {
            return new JdbiUnitStore(MigratedDatabase.of(database()));
        }
    }

    @Nested
    class OfContacts extends ContactsContract {
        @Override
        protected Contacts empty() {
            return new JdbiContacts(MigratedDatabase.of(database()));
        }
    }

    @Nested
    class OfSites extends SiteStoreContract {
        @Override
        protected SiteStore emptyWith(UnitId unit) {
            return new JdbiSiteStore(with(unit));
        }
    }

    @Nested
    class OfPeople extends PersonStoreContract {
        @Override
        protected PersonStore emptyWith(UnitId unit) {
            return new JdbiPersonStore(with(unit));
        }
    }

    private Jdbi with(UnitId unit) {
        Jdbi jdbi = MigratedDatabase.of(database());
        var units = new Units(new JdbiUnitStore(jdbi), new JdbiSiteStore(jdbi), Clock.systemUTC());
        String code = unit.value().substring("u-".length());
        units.perform(new Create(
                new Decree(LocalDate.parse("2025-07-01"), "1/NQ"),
                NewUnit.of(code, "Xã " + code, UnitKind.COMMUNE, null)));
        return jdbi;
    }
}
