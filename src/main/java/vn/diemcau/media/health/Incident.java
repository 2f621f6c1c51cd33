package vn.diemcau.media.health;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.diemcau.media.pool.ServerId;

/**
 * A time in which a server was not held to be well.
 *
 * @param end null as long as it lasts
 * @param missing the sign of life that was missing first
 * @param moved how many meetings left it meanwhile
 */
public record Incident(
        ServerId server, Instant begin, @Nullable Instant end, Sign missing, int moved) {

    /** One that begins. */
    static Incident beginning(ServerId server, Instant at, Sign missing) {
        return new Incident(server, at, null, missing, 0);
    }
}
