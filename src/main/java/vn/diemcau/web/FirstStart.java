package vn.diemcau.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import vn.diemcau.identity.Accounts;
import vn.diemcau.identity.FirstAdministrator;
import vn.diemcau.identity.Installation;

/** Prints the link for the first administrator, as long as there is no account and this is no demonstration. */
@ApplicationScoped
public class FirstStart {

    private static final Logger LOG = System.getLogger(FirstStart.class.getName());

    void invite(
            @Observes @Initialized(ApplicationScoped.class) Object event,
            Accounts accounts,
            Installation installation,
            FirstAdministrator administrator) {
        if (accounts.none() && !installation.demonstration()) {
            LOG.log(
                    Level.INFO,
                    "Nobody can sign in yet. Make the first administrator within 24 hours, once, at"
                            + " /thiet-lap?ma={0}",
                    administrator.link());
        }
    }
}
