package vn.diemcau.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.AccountId;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.kernel.UnitId;

/** What every store of accounts must do. */
public abstract class AccountStoreContract {

    protected static final PersonId PERSON = new PersonId("p-1");
    protected static final UnitId UNIT = new UnitId("u-03160");
    protected static final SiteId SITE = new SiteId("dc-03160");

    private AccountStore store;

    /** A store without any account, which knows this person, unit and site. */
    protected abstract AccountStore empty();

    @BeforeEach
    void open() {
        store = empty();
    }

    @Test
    void rolesKeepTheirOrderAndTheirSite() {
        Account account = account(
                "a-1", "xa.03160", new RoleInUnit(Role.SITE, UNIT, SITE), new RoleInUnit(Role.DELEGATE, UNIT, null));
        store.put(account);

        assertThat(store.find(account.id())).contains(account);
        assertThat(store.findByLogin("xa.03160")).contains(account);
        assertThat(store.findByLogin("xa.0316")).isEmpty();
    }

    @Test
    void puttingAgainReplacesAccountAndRoles() {
        store.put(account("a-1", "xa.03160", new RoleInUnit(Role.SITE, UNIT, SITE)));
        var changed = new Account(
                new AccountId("a-1"), "moi", PERSON, "hash2", true, List.of(new RoleInUnit(Role.LEADER, UNIT, null)));

        store.put(changed);

        assertThat(store.all()).containsExactly(changed);
        assertThat(store.findByLogin("xa.03160")).isEmpty();
    }

    @Test
    void allAreListedByLoginName() {
        store.put(account("a-1", "b", new RoleInUnit(Role.LEADER, UNIT, null)));
        store.put(account("a-2", "a", new RoleInUnit(Role.LEADER, UNIT, null)));

        assertThat(store.all()).extracting(Account::login).containsExactly("a", "b");
    }

    @Test
    void itKnowsWhetherThereIsAnybody() {
        assertThat(store.isEmpty()).isTrue();
        store.put(account("a-1", "a", new RoleInUnit(Role.LEADER, UNIT, null)));
        assertThat(store.isEmpty()).isFalse();
    }

    private static Account account(String id, String login, RoleInUnit... roles) {
        return new Account(new AccountId(id), login, PERSON, "hash", false, List.of(roles));
    }
}
