package vn.diemcau.identity.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.diemcau.identity.Account;
import vn.diemcau.identity.Role;
import vn.diemcau.identity.RoleInUnit;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.unit.Person;

/** An account as an administrator sees it. */
@Schema(name = "Account")
record AccountView(
        String id,
        @Schema(description = "The name typed at login") String account,
        String personId,
        String name,
        String post,
        String unitId,
        String unitName,
        @Schema(description = "The first of its roles") Role role,
        @Nullable String siteId,
        List<RoleView> roles,
        boolean disabled) {

    /** A role, and the unit and site it holds in. */
    record RoleView(Role role, String unitId, @Nullable String siteId) {

        static RoleView of(RoleInUnit role) {
            SiteId site = role.site();
            return new RoleView(role.role(), role.unit().value(), site == null ? null : site.value());
        }
    }

    static AccountView of(Account account, Person person, String unitName) {
        List<RoleView> roles = account.roles().stream().map(RoleView::of).toList();
        return new AccountView(
                account.id().value(),
                account.login(),
                person.id().value(),
                person.name(),
                person.post(),
                person.unit().value(),
                unitName,
                roles.get(0).role(),
                roles.get(0).siteId(),
                roles,
                account.disabled());
    }
}
