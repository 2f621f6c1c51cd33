package vn.diemcau.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import vn.diemcau.identity.Caller;
import vn.diemcau.identity.Permissions;
import vn.diemcau.media.pool.Keepers;

/** Administrators of a unit at the top keep the media servers; its technical operators may look and test. */
@RequestScoped
public class CallerKeepers implements Keepers {

    private final Caller caller;
    private final Permissions permissions;

    @Inject
    CallerKeepers(Caller caller, Permissions permissions) {
        this.caller = caller;
        this.permissions = permissions;
    }

    @Override
    public boolean mayLook() {
        return permissions.mayLookAfterMachines(caller);
    }

    @Override
    public boolean mayChange() {
        return permissions.mayKeepMachines(caller);
    }
}
