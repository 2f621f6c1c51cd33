package vn.diemcau.media.intake;

import java.time.Instant;
import java.util.Optional;
import vn.diemcau.media.pool.ServerId;

/** Keeps the secrets with which services sign what they tell us, sealed. */
public interface Hooks {

    /** The sealed secret of this server; empty when it signs nothing. */
    Optional<String> sealed(ServerId server);

    /** Gives a server this secret instead of the one before. */
    void put(ServerId server, String sealed, Instant at);
}
