package vn.diemcau.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;
import vn.diemcau.identity.SetupLinkStore;

/** The one-time link in the database; deleting its row is what uses it up, so that it can't be used twice. */
@ApplicationScoped
public class JdbiSetupLinkStore implements SetupLinkStore {

    private static final String MATCHES = " setup_link where token_hash = :hash and expires_at > :now";

    private final Jdbi jdbi;

    @Inject
    public JdbiSetupLinkStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void replace(String tokenHash, Instant expiresAt) {
        jdbi.useTransaction(handle -> {
            handle.execute("delete from setup_link");
            handle.createUpdate("insert into setup_link (token_hash, expires_at) values (:hash, :expires)")
                    .bind("hash", tokenHash)
                    .bind("expires", Times.of(expiresAt))
                    .execute();
        });
    }

    @Override
    public boolean holds(String tokenHash, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from" + MATCHES)
                        .bind("hash", tokenHash)
                        .bind("now", Times.of(now))
                        .mapTo(Long.class)
                        .one())
                > 0;
    }

    @Override
    public boolean use(String tokenHash, Instant now) {
        return jdbi.withHandle(handle -> handle.createUpdate("delete from" + MATCHES)
                        .bind("hash", tokenHash)
                        .bind("now", Times.of(now))
                        .execute())
                == 1;
    }
}
