package vn.diemcau.notice.office;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.diemcau.identity.Account;
import vn.diemcau.identity.Accounts;
import vn.diemcau.identity.Caller;
import vn.diemcau.kernel.AccountId;
import vn.diemcau.schedule.Access;
import vn.diemcau.schedule.Directory;
import vn.diemcau.schedule.Glance;
import vn.diemcau.schedule.Meeting;

/** Whose accounts are told of a meeting: by the same rules by which they may act on it. */
@Dependent
public class Colleagues {

    private final Accounts accounts;
    private final Directory directory;
    private final Clock clock;

    @Inject
    public Colleagues(Accounts accounts, Directory directory, Clock clock) {
        this.accounts = accounts;
        this.directory = directory;
        this.clock = clock;
    }

    /** Those who hear what is said to such of the meeting. */
    Set<AccountId> those(OfficeKind.Hearer hearer, Meeting meeting) {
        return switch (hearer) {
            case APPROVERS -> approvers(meeting);
            case HOLDERS -> holders(meeting);
            case GUESTS -> those(account -> meeting.plan().guests().contains(account.person()));
        };
    }

    private Set<AccountId> approvers(Meeting meeting) {
        var access = new Access(new Glance(directory), clock.getZone());
        return those(account -> access.mayApprove(caller(account), meeting));
    }

    private Set<AccountId> holders(Meeting meeting) {
        return those(account -> account.person().equals(meeting.plan().secretary())
                || account.id().equals(meeting.creator().account()));
    }

    private Set<AccountId> those(Predicate<Account> concerned) {
        return accounts.all().stream()
                .filter(account -> !account.disabled())
                .filter(concerned)
                .map(Account::id)
                .collect(Collectors.toSet());
    }

    private static Caller caller(Account account) {
        return new Caller(account.id(), account.person(), account.login(), account.roles(), account.login());
    }
}
