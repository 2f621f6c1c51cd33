package vn.diemcau.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import vn.diemcau.identity.Installation;
import vn.diemcau.identity.LoginLimits;
import vn.diemcau.identity.PasswordCost;
import vn.diemcau.identity.PasswordPolicy;
import vn.diemcau.identity.SessionLife;

/** Hands the settings about logins and passwords to the feature that uses them. */
@ApplicationScoped
public class IdentitySettings {

    private final Settings settings;

    @Inject
    public IdentitySettings(Settings settings) {
        this.settings = settings;
    }

    @Produces
    @Singleton
    Installation installation() {
        return new Installation(settings.flag(Setting.DEMONSTRATION));
    }

    @Produces
    @Singleton
    SessionLife sessionLife() {
        return new SessionLife(
                settings.duration(Setting.SESSION_IDLE),
                settings.duration(Setting.SESSION_ABSOLUTE),
                settings.duration(Setting.SESSION_CACHE));
    }

    @Produces
    @Singleton
    PasswordCost passwordCost() {
        return new PasswordCost(
                settings.number(Setting.PASSWORD_MEMORY),
                settings.number(Setting.PASSWORD_PASSES),
                settings.number(Setting.PASSWORD_LANES));
    }

    @Produces
    @Singleton
    PasswordPolicy passwordPolicy() {
        return new PasswordPolicy(settings.number(Setting.PASSWORD_MIN_LENGTH));
    }

    @Produces
    @Singleton
    LoginLimits loginLimits() {
        return new LoginLimits(
                settings.number(Setting.LOGIN_FAILURES),
                settings.number(Setting.LOGIN_FAILURES_PER_ACCOUNT),
                settings.number(Setting.LOGIN_FAILURES_PER_ADDRESS),
                settings.duration(Setting.LOGIN_WINDOW));
    }
}
