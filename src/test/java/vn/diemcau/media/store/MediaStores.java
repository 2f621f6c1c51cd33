package vn.diemcau.media.store;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Nested;
import vn.diemcau.media.booking.Bookings;
import vn.diemcau.media.booking.BookingsContract;
import vn.diemcau.media.command.RecorderCalls;
import vn.diemcau.media.command.RecorderCallsContract;
import vn.diemcau.media.evidence.Stays;
import vn.diemcau.media.evidence.StaysContract;
import vn.diemcau.media.health.History;
import vn.diemcau.media.health.HistoryContract;
import vn.diemcau.media.intake.Passes;
import vn.diemcau.media.intake.PassesContract;
import vn.diemcau.media.keys.KeyStore;
import vn.diemcau.media.keys.KeyStoreContract;
import vn.diemcau.media.pool.Placements;
import vn.diemcau.media.pool.PlacementsContract;
import vn.diemcau.media.pool.Servers;
import vn.diemcau.media.pool.ServersContract;
import vn.diemcau.media.recording.Deliveries;
import vn.diemcau.media.recording.DeliveriesContract;
import vn.diemcau.media.reservation.Reservations;
import vn.diemcau.media.reservation.ReservationsContract;
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

    @Nested
    class OfBookings extends BookingsContract {
        @Override
        protected Bookings empty() {
            return new JdbiBookings(MigratedDatabase.of(database()));
        }
    }

    @Nested
    class OfReservations extends ReservationsContract {
        @Override
        protected Reservations empty() {
            return new JdbiReservations(MigratedDatabase.of(database()));
        }
    }

    @Nested
    class OfPasses extends PassesContract {
        @Override
        protected Passes empty() {
            return new JdbiPasses(MigratedDatabase.of(database()));
        }
    }

    @Nested
    class OfHistory extends HistoryContract {

        private final Jdbi jdbi = MigratedDatabase.of(database());

        @Override
        protected History empty() {
            return new JdbiHistory(jdbi);
        }

        @Override
        protected Placements placements() {
            return new JdbiPlacements(jdbi);
        }
    }

    @Nested
    class OfDeliveries extends DeliveriesContract {
        @Override
        protected Deliveries empty() {
            return new JdbiDeliveries(MigratedDatabase.of(database()));
        }
    }

    @Nested
    class OfRecorderCalls extends RecorderCallsContract {
        @Override
        protected RecorderCalls none() {
            return new JdbiRecorderCalls(MigratedDatabase.of(database()));
        }
    }

    @Nested
    class OfStays extends StaysContract {

        private final Jdbi jdbi = MigratedDatabase.of(database());

        @Override
        protected Stays empty() {
            return new JdbiStays(jdbi);
        }

        @Override
        protected Placements placements() {
            return new JdbiPlacements(jdbi);
        }
    }
}
