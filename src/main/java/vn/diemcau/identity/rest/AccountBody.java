package vn.diemcau.identity.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.diemcau.identity.AccountDraft;
import vn.diemcau.identity.IdentityRefusal;
import vn.diemcau.identity.Role;
import vn.diemcau.identity.RoleInUnit;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.kernel.UnitId;

/** What an administrator says about an account; the password only when it is created. */
@Schema(name = "AccountBody")
record AccountBody(
        @NotBlank @Size(max = 60) String account,
        @NotBlank @Size(max = 100) String name,
        @NotNull @Size(max = 200) String post,
        @NotNull @Pattern(regexp = ID) String unitId,
        @NotNull Role role,
        @Nullable @Pattern(regexp = ID) String siteId,
        @Nullable @Size(max = 200) String password,
        @Nullable Boolean disabled) {

    static final String ID = "[A-Za-z0-9._-]{1,36}";

    /** Heads come first in lists of people; everybody else by name. */
    private static final int AFTER_THE_HEAD = 3;

    /**
     * The draft of a new account, or of a changed one. What is said names one role; an account whose first role is the same keeps all
     * it has, in the units in which it has them.
     *
     * @param before the roles so far
     */
    Answer<AccountDraft> asDraft(List<RoleInUnit> before) {
        if (role == Role.SITE && siteId == null) {
            return Answer.refused(Refusal.of(IdentityRefusal.SITE_NEEDED));
        }
        var unit = new UnitId(unitId);
        boolean same = !before.isEmpty()
                && before.get(0).role() == role
                && Objects.equals(before.get(0).site(), site());
        List<RoleInUnit> roles = same ? before : List.of(new RoleInUnit(role, unit, site()));
        int rank = role == Role.LEADER ? 0 : AFTER_THE_HEAD;
        return Answer.accepted(new AccountDraft(account, name, post, unit, rank, roles));
    }

    private @Nullable SiteId site() {
        return role == Role.SITE && siteId != null ? new SiteId(siteId) : null;
    }

    @Override
    public String toString() {
        return "AccountBody[" + account + "]";
    }
}
