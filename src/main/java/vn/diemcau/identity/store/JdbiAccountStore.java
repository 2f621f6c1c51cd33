package vn.diemcau.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import vn.diemcau.identity.Account;
import vn.diemcau.identity.AccountStore;
import vn.diemcau.identity.Role;
import vn.diemcau.identity.RoleInUnit;
import vn.diemcau.kernel.AccountId;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.kernel.UnitId;

/** Accounts in the database. */
@ApplicationScoped
public class JdbiAccountStore implements AccountStore {

    private static final String SELECT = "select a.id, a.login, a.person_id, a.password_hash, a.disabled, r.role,"
            + " r.unit_id, r.site_id from account a left join account_role r on r.account_id = a.id";
    private static final String ORDER = " order by a.login, r.place";

    private final Jdbi jdbi;

    @Inject
    public JdbiAccountStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Account> all() {
        return select("", Map.of());
    }

    @Override
    public Optional<Account> find(AccountId id) {
        return select(" where a.id = :id", Map.of("id", id.value())).stream().findFirst();
    }

    @Override
    public List<Account> find(Collection<AccountId> ids) {
        return ids.isEmpty()
                ? List.of()
                : select(
                        query -> query.bindList(
                                "ids", ids.stream().map(AccountId::value).toList()),
                        " where a.id in (<ids>)");
    }

    @Override
    public Optional<Account> findByLogin(String login) {
        return select(" where a.login = :login", Map.of("login", login)).stream()
                .findFirst();
    }

    @Override
    public boolean isEmpty() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from account")
                        .mapTo(Long.class)
                        .one())
                == 0;
    }

    @Override
    public void put(Account account) {
        jdbi.useTransaction(handle -> {
            if (write(handle, account, Sql.UPDATE_ACCOUNT) == 0) {
                write(handle, account, Sql.INSERT_ACCOUNT);
            }
            writeRoles(handle, account);
        });
    }

    private List<Account> select(String condition, Map<String, ?> arguments) {
        return select(query -> query.bindMap(arguments), condition);
    }

    private List<Account> select(UnaryOperator<Query> arguments, String condition) {
        Map<String, Account> accounts = new LinkedHashMap<>();
        jdbi.useHandle(handle -> arguments
                .apply(handle.createQuery(SELECT + condition + ORDER))
                .map((row, context) -> new Account(
                        new AccountId(row.getString("id")),
                        row.getString("login"),
                        new PersonId(row.getString("person_id")),
                        row.getString("password_hash"),
                        row.getBoolean("disabled"),
                        roles(row.getString("role"), row.getString("unit_id"), row.getString("site_id"))))
                .forEach(account -> accounts.merge(account.login(), account, JdbiAccountStore::withRolesOfBoth)));
        return List.copyOf(accounts.values());
    }

    private static List<RoleInUnit> roles(@Nullable String role, @Nullable String unit, @Nullable String site) {
        return role == null || unit == null
                ? List.of()
                : List.of(new RoleInUnit(Role.valueOf(role), new UnitId(unit), site == null ? null : new SiteId(site)));
    }

    private static Account withRolesOfBoth(Account first, Account second) {
        List<RoleInUnit> roles =
                Stream.concat(first.roles().stream(), second.roles().stream()).toList();
        return new Account(first.id(), first.login(), first.person(), first.passwordHash(), first.disabled(), roles);
    }

    private static int write(Handle handle, Account account, String sql) {
        return handle.createUpdate(sql)
                .bind("id", account.id().value())
                .bind("login", account.login())
                .bind("person", account.person().value())
                .bind("hash", account.passwordHash())
                .bind("disabled", account.disabled())
                .execute();
    }

    private static void writeRoles(Handle handle, Account account) {
        handle.createUpdate("delete from account_role where account_id = :account")
                .bind("account", account.id().value())
                .execute();
        for (int place = 0; place < account.roles().size(); place++) {
            RoleInUnit role = account.roles().get(place);
            SiteId site = role.site();
            handle.createUpdate(Sql.INSERT_ROLE)
                    .bind("account", account.id().value())
                    .bind("place", place)
                    .bind("role", role.role().name())
                    .bind("unit", role.unit().value())
                    .bind("site", site == null ? null : site.value())
                    .execute();
        }
    }

    private static final class Sql {
        static final String UPDATE_ACCOUNT = "update account set login = :login, person_id = :person,"
                + " password_hash = :hash, disabled = :disabled where id = :id";
        static final String INSERT_ACCOUNT = "insert into account (id, login, person_id, password_hash, disabled)"
                + " values (:id, :login, :person, :hash, :disabled)";
        static final String INSERT_ROLE = "insert into account_role (account_id, place, role, unit_id, site_id)"
                + " values (:account, :place, :role, :unit, :site)";
    }
}
