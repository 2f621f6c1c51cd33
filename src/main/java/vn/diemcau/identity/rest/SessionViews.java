package vn.diemcau.identity.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.diemcau.identity.Account;
import vn.diemcau.identity.Accounts;
import vn.diemcau.identity.Assisting;
import vn.diemcau.identity.Caller;
import vn.diemcau.identity.Installation;
import vn.diemcau.identity.Permissions;
import vn.diemcau.identity.RoleInUnit;
import vn.diemcau.identity.Sessions;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.unit.People;
import vn.diemcau.unit.Person;
import vn.diemcau.unit.Unit;
import vn.diemcau.unit.Units;

/** Puts together what a page learns about its own login. */
@ApplicationScoped
class SessionViews {

    private final Accounts accounts;
    private final People people;
    private final Units units;
    private final Sessions sessions;
    private final Permissions permissions;
    private final Assisting assisting;
    private final Clock clock;
    private final Installation installation;

    @Inject
    SessionViews(
            Accounts accounts,
            People people,
            Units units,
            Sessions sessions,
            Permissions permissions,
            Assisting assisting,
            Clock clock,
            Installation installation) {
        this.accounts = accounts;
        this.people = people;
        this.units = units;
        this.sessions = sessions;
        this.permissions = permissions;
        this.assisting = assisting;
        this.clock = clock;
        this.installation = installation;
    }

    SessionView of(Caller caller, String token) {
        Account account = accounts.find(caller.account()).orElseThrow();
        Person person = people.person(caller.person()).orElseThrow();
        return new SessionView(
                new SessionView.AccountRef(account.id().value(), account.login()),
                new SessionView.PersonRef(
                        person.id().value(),
                        person.name(),
                        person.post(),
                        person.unit().value()),
                caller.roles().stream().map(this::role).toList(),
                sites(caller),
                permissions.mayLookAfterMachines(caller),
                assisting.assists(caller.person()),
                sessions.csrf(token),
                clock.getZone().getId(),
                installation.demonstration());
    }

    private SessionView.RoleRef role(RoleInUnit role) {
        return new SessionView.RoleRef(
                role.role(),
                role.unit().value(),
                units.unit(role.unit()).map(Unit::name).orElse(""));
    }

    private static List<String> sites(Caller caller) {
        return caller.sites().stream().map(SiteId::value).sorted().toList();
    }
}
