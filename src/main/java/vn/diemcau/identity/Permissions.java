package vn.diemcau.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.unit.Unit;
import vn.diemcau.unit.Units;

/**
 * Who may do what to the organisation. An administrator acts in the unit of the role and everything below it; one of a unit at the
 * top acts everywhere. A technical operator looks after the sites of the unit and everything below it, and
 * at the top after the machines of all. Everybody who has signed in
 * may look.
 */
@ApplicationScoped
public class Permissions {

    private final Units units;
    private final Clock clock;

    @Inject
    public Permissions(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** Whether the caller may change the organisation itself: create, merge, rename, import. */
    public boolean mayReorganise(Caller caller) {
        return caller.units(Role.ADMINISTRATOR).anyMatch(this::isTop);
    }

    /** Whether the caller may create and change accounts of the unit. */
    public boolean mayKeepAccounts(Caller caller, UnitId unit) {
        return mayReorganise(caller)
                || caller.units(Role.ADMINISTRATOR).anyMatch(own -> units.isWithin(unit, own, today()));
    }

    /** Whether the caller may change this account: an administrator of one unit must not take over one that also holds a role elsewhere. */
    public boolean mayKeepAccount(Caller caller, Account account) {
        return account.roles().stream().map(RoleInUnit::unit).allMatch(unit -> mayKeepAccounts(caller, unit));
    }

    /** Whether the caller may create and change sites of the unit. */
    public boolean mayKeepSites(Caller caller, UnitId unit) {
        return mayKeepAccounts(caller, unit)
                || caller.units(Role.TECHNICAL_OPERATOR).anyMatch(own -> units.isWithin(unit, own, today()));
    }

    /** Whether the caller may add and change the machines that serve the whole province. */
    public boolean mayKeepMachines(Caller caller) {
        return mayReorganise(caller);
    }

    /** Whether the caller may see and test the machines that serve the whole province. */
    public boolean mayLookAfterMachines(Caller caller) {
        return mayKeepMachines(caller) || caller.units(Role.TECHNICAL_OPERATOR).anyMatch(this::isTop);
    }

    private boolean isTop(UnitId unit) {
        return units.unit(unit).map(Unit::parent).isEmpty();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
