package vn.diemcau.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.diemcau.identity.Accounts;
import vn.diemcau.identity.Sessions;
import vn.diemcau.kernel.AccountId;
import vn.diemcau.testkit.Wars;

/** Inside the server, where a login can be made to have begun long ago. */
@ExtendWith(ArquillianExtension.class)
class ExpiredSessionIT {

    @Inject
    private Sessions sessions;

    @Inject
    private Accounts accounts;

    @Inject
    private Demonstration demonstration;

    @Inject
    private Jdbi jdbi;

    @ArquillianResource
    private URL root;

    @Deployment
    static WebArchive war() {
        return Wars.builtWith(ExpiredSessionIT.class);
    }

    @Test
    void anExpiredLoginIsNone() throws IOException {
        AccountId account = anybody();
        String token = sessions.open(account);
        assertThat(status(token)).isEqualTo(200);

        set("expires_at", account);

        assertThat(status(token)).isEqualTo(401);
    }

    @Test
    void anUnusedLoginIsNone() throws IOException {
        AccountId account = anybody();
        String token = sessions.open(account);

        set("seen_at", account);

        assertThat(status(token)).isEqualTo(401);
    }

    private AccountId anybody() {
        if (demonstration.possible()) {
            demonstration.load();
        }
        return accounts.all().get(0).id();
    }

    private void set(String column, AccountId account) {
        jdbi.useHandle(handle -> handle.createUpdate("update login_session set " + column
                        + " = timestamp '2020-01-01 00:00:00' where account_id = :account")
                .bind("account", account.value())
                .execute());
        sessions.forget();
    }

    private int status(String token) throws IOException {
        var connection = (HttpURLConnection) new URL(root, "api/session").openConnection();
        connection.setRequestProperty("Cookie", Sessions.COOKIE + "=" + token);
        return connection.getResponseCode();
    }
}
