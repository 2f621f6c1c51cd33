package vn.diemcau.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.DatabaseMetaData;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.jdbi.v3.core.Jdbi;
import vn.diemcau.kernel.Ids;
import vn.diemcau.media.keys.KeyPairs;
import vn.diemcau.media.keys.KeyStore;
import vn.diemcau.media.keys.Keys;
import vn.diemcau.media.secret.MasterKey;
import vn.diemcau.media.secret.Safe;

/** Sets up what seals secrets and signs tokens. A demonstration that was given no master key keeps one of its own. */
@ApplicationScoped
public class SecretsWiring {

    @Produces
    @Singleton
    static Safe safe(Settings settings, Jdbi jdbi) {
        return new Safe(master(settings, jdbi), new SecureRandom());
    }

    @Produces
    @Singleton
    static Keys keys(KeyStore store, Safe safe, Ids ids, Settings settings) {
        return new Keys(
                store, safe, KeyPairs.rsa(new SecureRandom()), ids, settings.duration(Setting.JITSI_TOKEN_LIFE));
    }

    /** Reads the master key before the first request, so that a wrong one stops the start and not a meeting. */
    void readEarly(@Observes Startup event, Safe safe) {
        safe.usable();
    }

    /** The key from which all else follows, if there is one. */
    static Optional<SecretKey> master(Settings settings, Jdbi jdbi) {
        return MasterKey.of(masterKey(settings, jdbi));
    }

    private static String masterKey(Settings settings, Jdbi jdbi) {
        String given = settings.text(Setting.SECRETS_KEY);
        return given.isEmpty() && settings.flag(Setting.DEMONSTRATION) ? demonstrationKey(jdbi) : given;
    }

    private static String demonstrationKey(Jdbi jdbi) {
        Path serverData = Path.of(System.getProperty("jboss.server.data.dir"));
        String url = jdbi.withHandle(handle -> handle.queryMetadata(DatabaseMetaData::getURL));
        return DemonstrationKey.in(DemonstrationKey.place(url, serverData), new SecureRandom());
    }
}
