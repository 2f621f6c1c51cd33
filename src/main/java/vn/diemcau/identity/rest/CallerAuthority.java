package vn.diemcau.identity.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import vn.diemcau.identity.CurrentCaller;
import vn.diemcau.identity.Permissions;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.unit.Authority;

/** Tells the organisation's resources what the caller may do to it. */
@RequestScoped
public class CallerAuthority implements Authority {

    private final CurrentCaller current;
    private final Permissions permissions;

    @Inject
    public CallerAuthority(CurrentCaller current, Permissions permissions) {
        this.current = current;
        this.permissions = permissions;
    }

    @Override
    public boolean mayReorganise() {
        return current.found().filter(permissions::mayReorganise).isPresent();
    }

    @Override
    public boolean mayKeepSites(UnitId unit) {
        return current.found()
                .filter(caller -> permissions.mayKeepSites(caller, unit))
                .isPresent();
    }
}
