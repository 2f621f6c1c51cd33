package vn.diemcau.notice;

import java.util.List;
import vn.diemcau.identity.Caller;
import vn.diemcau.identity.Role;
import vn.diemcau.identity.RoleInUnit;
import vn.diemcau.kernel.AccountId;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.schedule.Directory;

/** A site that answers without signing in: it may do what its own device may do, and nothing else. */
public final class SiteItself {

    private SiteItself() {}

    /**
     * The site as a caller.
     *
     * @param way how it answered, in place of an account
     */
    public static Caller at(Directory.Place place, String way) {
        var role = new RoleInUnit(Role.SITE, place.unit(), place.id());
        return new Caller(new AccountId(way), new PersonId(way), place.unitName(), List.of(role), way);
    }
}
