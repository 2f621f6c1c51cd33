package vn.diemcau.media.probe;

import java.time.Instant;
import java.util.Optional;
import vn.diemcau.media.pool.ServerId;

/** Knows when a server last spoke to us of its own accord: whether it can can't be asked from here. */
public interface LastWords {

    /** When it last asked whether a room may open. */
    Optional<Instant> asked(ServerId server);

    /** When it last told of somebody who came or left. */
    Optional<Instant> told(ServerId server);
}
