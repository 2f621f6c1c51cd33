package vn.diemcau.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.diemcau.kernel.AccountId;
import vn.diemcau.unit.People;

/** Who somebody is who comes without a login: by a secret of their own that stands for one account and one purpose. */
@Dependent
public class Callers {

    /** There is no login to close. */
    private static final String NO_SESSION = "";

    private final AccountStore accounts;
    private final People people;

    @Inject
    public Callers(AccountStore accounts, People people) {
        this.accounts = accounts;
        this.people = people;
    }

    /** The holder of the account with today's roles; empty when the account is disabled or gone. */
    public Optional<Caller> of(AccountId id) {
        return accounts.find(id)
                .filter(account -> !account.disabled())
                .flatMap(account -> people.person(account.person())
                        .map(person ->
                                new Caller(account.id(), person.id(), person.name(), account.roles(), NO_SESSION)));
    }
}
