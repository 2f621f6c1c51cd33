package vn.diemcau.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who makes the request at hand. A {@link Caller} can be injected where somebody has signed in, which the application makes sure of
 * for all resources but those of login and set-up; such a resource lives no longer than its request.
 */
@RequestScoped
public class CurrentCaller {

    private @Nullable Caller caller;

    /** Says who it is, once the cookie was checked. */
    public void is(Caller found) {
        caller = found;
    }

    /** Who it is, if anybody has signed in. */
    public Optional<Caller> found() {
        return Optional.ofNullable(caller);
    }

    @Produces
    @Dependent
    Caller caller() {
        return found().orElseThrow(() -> new IllegalStateException("nobody has signed in"));
    }
}
