package vn.diemcau.media.health;

import java.util.Optional;
import vn.diemcau.media.pool.ServerId;

/**
 * How one round has found a server.
 *
 * @param well what is held of it after this round; one answer that stays out changes nothing yet
 * @param missing the first sign of life that did not come
 * @param millis how long its answers took together
 */
public record Look(ServerId server, boolean well, Optional<Sign> missing, long millis) {}
