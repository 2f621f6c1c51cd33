package vn.diemcau.media.store;

import org.junit.jupiter.api.Nested;
import vn.diemcau.media.keys.KeyStore;
import vn.diemcau.media.keys.KeyStoreContract;
import vn.diemcau.media.pool.Placements;
import vn.diemcau.media.pool.PlacementsContract;
import vn.diemcau.media.pool.Servers;
import vn.diemcau.media.pool.ServersContract;
import vn.diemcau.testkit.MigratedDatabase;
import vn.diemcau.testkit.TestDatabase;

/** Every contract of this feature's stores, on one kind of database. */
abstract class MediaStores {

    /** A new, empty database of that kind. */
    abstract TestDatabase database();

    @Nested
    class OfKeys extends KeyStoreContract {
        @Override
        protected KeyStore empty() {
            return new JdbiKeyStore(MigratedDatabase.of(database()));
        }
    }

    @Nested
    class OfServers extends ServersContract {
        @Override
        protected Servers empty() {
            return new JdbiServers(MigratedDatabase.of(database()));
        }
    }

    @Nested
    class OfPlacements extends PlacementsContract {
        @Override
        protected Placements empty() {
            return new JdbiPlacements(MigratedDatabase.of(database()));
        }
    }
}
