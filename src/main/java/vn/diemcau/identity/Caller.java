package vn.diemcau.identity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.diemcau.kernel.AccountId;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.kernel.UnitId;

/**
 * Who is calling: the account behind a request or a socket, with the roles it had when it was last looked up.
 *
 * @param name the person's name
 * @param session names the login, so that its sockets can be closed with it; not a secret
 */
public record Caller(AccountId account, PersonId person, String name, List<RoleInUnit> roles, String session) {

    public Caller {
        roles = List.copyOf(roles);
    }

    /** Whether the caller has the role in any unit. */
    public boolean has(Role role) {
        return roles.stream().anyMatch(each -> each.role() == role);
    }

    /** Whether the caller has the role in this very unit. */
    public boolean has(Role role, UnitId unit) {
        return units(role).anyMatch(unit::equals);
    }

    /** The units in which the caller has the role. */
    public Stream<UnitId> units(Role role) {
        return roles.stream().filter(each -> each.role() == role).map(RoleInUnit::unit);
    }

    /** The sites the caller speaks for. */
    public Set<SiteId> sites() {
        return roles.stream().flatMap(each -> Stream.ofNullable(each.site())).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the caller speaks for the site. */
    public boolean speaksFor(SiteId site) {
        return sites().contains(site);
    }
}
