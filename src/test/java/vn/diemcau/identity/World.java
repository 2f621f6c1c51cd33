package vn.diemcau.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.diemcau.identity.store.JdbiAccountStore;
import vn.diemcau.identity.store.JdbiAttemptStore;
import vn.diemcau.identity.store.JdbiSessionStore;
import vn.diemcau.identity.store.JdbiSetupLinkStore;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.Period;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.testkit.MigratedDatabase;
import vn.diemcau.testkit.TestDatabase;
import vn.diemcau.unit.People;
import vn.diemcau.unit.Site;
import vn.diemcau.unit.SiteKind;
import vn.diemcau.unit.UnitKind;
import vn.diemcau.unit.Units;
import vn.diemcau.unit.history.Create;
import vn.diemcau.unit.history.Decree;
import vn.diemcau.unit.history.NewUnit;
import vn.diemcau.unit.store.JdbiPersonStore;
import vn.diemcau.unit.store.JdbiSiteStore;
import vn.diemcau.unit.store.JdbiUnitStore;

/**
 * The whole feature over a database in memory, with a clock that a test moves: a province with two communes, of which the first has
 * a site.
 */
final class World {

    static final UnitId PROVINCE = new UnitId("u-11");
    static final UnitId COMMUNE = new UnitId("u-03160");
    static final UnitId OTHER = new UnitId("u-03217");
    static final SiteId SITE = new SiteId("dc-03160");
    static final String PASSWORD = "Mat-khau-dung-2026";

    private static final LocalDate SINCE = LocalDate.parse("2025-07-01");

    private final AtomicLong number = new AtomicLong();

    final List<String> signedOut = new ArrayList<>();
    final Hands clock = new Hands();
    final Jdbi jdbi = MigratedDatabase.of(TestDatabase.h2InMemory());
    final Units units = new Units(new JdbiUnitStore(jdbi), new JdbiSiteStore(jdbi), clock);
    final People people = new People(new JdbiPersonStore(jdbi));
    final AccountStore store = new JdbiAccountStore(jdbi);
    final Passwords passwords = new Passwords(new PasswordCost(256, 1, 1));
    final PasswordPolicy policy = new PasswordPolicy(14);
    final LoginLimits limits = new LoginLimits(5, 12, 40, Duration.ofMinutes(15));
    final SessionLife life = new SessionLife(Duration.ofHours(8), Duration.ofDays(7), Duration.ofSeconds(15));
    final Sessions sessions = newSessions();
    final Accounts accounts = new Accounts(store, people, units, passwords, policy, sessions, ids());
    final Login login = new Login(store, new JdbiAttemptStore(jdbi), passwords, policy, limits, sessions, clock, ids());
    final FirstAdministrator first =
            new FirstAdministrator(new JdbiSetupLinkStore(jdbi), accounts, units, passwords, clock);
    final Permissions permissions = new Permissions(units, clock);

    /** With the units; without any account. */
    static World founded() {
        var world = new World();
        world.create("11", "Tỉnh Điện Biên", UnitKind.PROVINCE, null);
        world.create("03160", "Xã Mường Nhé", UnitKind.COMMUNE, PROVINCE);
        world.create("03217", "Xã Tủa Chùa", UnitKind.COMMUNE, PROVINCE);
        world.units.put(new Site(SITE, COMMUNE, "Điểm cầu xã Mường Nhé", SiteKind.HALL, "", "", Period.since(SINCE)));
        return world;
    }

    /** A second server on the same database, or the same one after a restart. */
    Sessions newSessions() {
        return new Sessions(new JdbiSessionStore(jdbi), store, people, life, clock, ids(), new Heard(signedOut));
    }

    /** An account with one role, which signs in with {@link #PASSWORD}. */
    Account account(String login, Role role, UnitId unit) {
        var roles = List.of(new RoleInUnit(role, unit, role == Role.SITE ? SITE : null));
        return accounts.add(
                new AccountDraft(login, "Lò Văn " + login, "Công chức", unit, 1, roles), passwords.hash(PASSWORD));
    }

    /** Somebody who has signed in with this role. */
    Caller caller(Role role, UnitId unit) {
        Account account = account("nguoi." + role.name().toLowerCase(Locale.ROOT) + "." + ids().next(), role, unit);
        return sessions.caller(sessions.open(account.id())).orElseThrow();
    }

    private Ids ids() {
        return () -> "id" + number.incrementAndGet();
    }

    private void create(String code, String name, UnitKind kind, @Nullable UnitId parent) {
        units.perform(new Create(new Decree(SINCE, "1/NQ"), NewUnit.of(code, name, kind, parent)));
    }

    /** A clock whose hands a test moves. */
    static final class Hands extends Clock {

        private Instant now = Instant.parse("2026-11-22T01:00:00Z");

        void forward(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Ho_Chi_Minh");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
