package vn.diemcau.media.intake;

import java.time.Instant;
import java.util.Optional;
import vn.diemcau.media.pool.ServerId;

/** Remembers, of each media server's pass, what is enough to recognise it and too little to make it. */
public interface Passes {

    /** SHA-256 of the server's pass in hexadecimal; empty when it has none. */
    Optional<String> digest(ServerId server);

    /** Gives a server this pass instead of the one before. */
    void put(ServerId server, String digest, Instant madeAt);
}
