package vn.diemcau.media.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import vn.diemcau.media.keys.KeyStore;
import vn.diemcau.media.keys.OurKey;
import vn.diemcau.media.keys.Purpose;

/** Our keys in the database. */
@ApplicationScoped
public class JdbiKeyStore implements KeyStore {

    private static final String SELECT = "select kid, purpose, public_key, private_key, made_at, used_from, retired_at"
            + " from media_key order by made_at, kid";
    private static final String RETIRE =
            "update media_key set retired_at = :at where purpose = :purpose and retired_at is null";
    private static final String INSERT =
            "insert into media_key (kid, purpose, public_key, private_key, made_at, used_from)"
                    + " values (:kid, :purpose, :public, :private, :made, :used)";

    private final Jdbi jdbi;

    @Inject
    public JdbiKeyStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<OurKey> all() {
        return jdbi.withHandle(handle ->
                handle.createQuery(SELECT).map((row, context) -> key(row)).list());
    }

    @Override
    public void add(OurKey key) {
        jdbi.useTransaction(handle -> {
            handle.createUpdate(RETIRE)
                    .bind("at", Times.of(key.usedFrom()))
                    .bind("purpose", key.purpose().name())
                    .execute();
            handle.createUpdate(INSERT)
                    .bind("kid", key.kid())
                    .bind("purpose", key.purpose().name())
                    .bind("public", key.publicPem())
                    .bind("private", key.sealedPrivate())
                    .bind("made", Times.of(key.madeAt()))
                    .bind("used", Times.of(key.usedFrom()))
                    .execute();
        });
    }

    private static OurKey key(ResultSet row) throws SQLException {
        return new OurKey(
                row.getString("kid"),
                Purpose.valueOf(row.getString("purpose")),
                row.getString("public_key"),
                row.getString("private_key"),
                Times.read(row, "made_at"),
                Times.read(row, "used_from"),
                Times.readOrNull(row, "retired_at"));
    }
}
