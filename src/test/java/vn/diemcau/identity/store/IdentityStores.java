package vn.diemcau.identity.store;

import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Nested;
import vn.diemcau.identity.Account;
import vn.diemcau.identity.AccountStore;
import vn.diemcau.identity.AccountStoreContract;
import vn.diemcau.identity.AttemptStore;
import vn.diemcau.identity.AttemptStoreContract;
import vn.diemcau.identity.SessionStore;
import vn.diemcau.identity.SessionStoreContract;
import vn.diemcau.identity.SetupLinkStore;
import vn.diemcau.identity.SetupLinkStoreContract;
import vn.diemcau.kernel.Period;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.testkit.MigratedDatabase;
import vn.diemcau.testkit.TestDatabase;
import vn.diemcau.unit.Person;
import vn.diemcau.unit.Site;
import vn.diemcau.unit.SiteKind;
import vn.diemcau.unit.UnitKind;
import vn.diemcau.unit.UnitStore;
import vn.diemcau.unit.history.Create;
import vn.diemcau.unit.history.Decree;
import vn.diemcau.unit.history.NewUnit;
import vn.diemcau.unit.store.JdbiPersonStore;
import vn.diemcau.unit.store.JdbiSiteStore;
import vn.diemcau.unit.store.JdbiUnitStore;

/** Every contract of this feature's stores, on one kind of database. */
abstract class IdentityStores {

    private static final LocalDate SINCE = LocalDate.parse("2025-07-01");

    /** A new, empty database of that kind. */
    abstract TestDatabase database();

    @Nested
    class OfAccounts extends AccountStoreContract {
        @Override
        protected AccountStore empty() {
            return new JdbiAccountStore(inhabited(UNIT, SITE, PERSON));
        }
    }

    @Nested
    class OfSessions extends SessionStoreContract {
        @Override
        protected SessionStore empty() {
            var person = new PersonId("p-1");
            Jdbi jdbi = inhabited(new UnitId("u-1"), new SiteId("dc-1"), person);
            new JdbiAccountStore(jdbi).put(new Account(ACCOUNT, "a", person, "hash", false, List.of()));
            return new JdbiSessionStore(jdbi);
        }
    }

    @Nested
    class OfAttempts extends AttemptStoreContract {
        @Override
        protected AttemptStore empty() {
            return new JdbiAttemptStore(MigratedDatabase.of(database()));
        }
    }

    @Nested
    class OfTheLink extends SetupLinkStoreContract {
        @Override
        protected SetupLinkStore empty() {
            return new JdbiSetupLinkStore(MigratedDatabase.of(database()));
        }
    }

    private Jdbi inhabited(UnitId unit, SiteId site, PersonId person) {
        Jdbi jdbi = MigratedDatabase.of(database());
        var units = new JdbiUnitStore(jdbi);
        UnitStore.Revised before = units.load();
        var created = NewUnit.of(unit.value().substring(2), "Xã Thử", UnitKind.COMMUNE, null);
        new Create(new Decree(SINCE, "1/NQ"), created)
                .applyTo(before.organisation())
                .map(after -> units.save(before, after));
        new JdbiSiteStore(jdbi).put(new Site(site, unit, "Điểm cầu", SiteKind.HALL, "", "", Period.since(SINCE)));
        new JdbiPersonStore(jdbi).put(new Person(person, "Lò Văn An", "Công chức", unit, 0));
        return jdbi;
    }
}
