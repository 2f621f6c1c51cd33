package vn.diemcau.media.reservation;

import java.time.Instant;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.media.pool.ServerId;

/**
 * A room that we let a media server open.
 *
 * @param id by which the server asks for it later
 * @param room as the placement names it
 * @param owner the address of whoever made the server ask; with tokens a random one, so it names nobody
 * @param start when the server asked, by its own clock
 */
public record Reservation(String id, ServerId server, String room, MeetingId meeting, String owner, Instant start) {}
