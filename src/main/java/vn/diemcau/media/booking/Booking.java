package vn.diemcau.media.booking;

import vn.diemcau.media.pool.ServerId;

/**
 * A meeting's place in the calendar of a server.
 *
 * @param server where it is expected to be held
 * @param want what it needs there
 */
public record Booking(ServerId server, Want want) {}
