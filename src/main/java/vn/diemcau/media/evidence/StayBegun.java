package vn.diemcau.media.evidence;

import vn.diemcau.kernel.MeetingId;

/**
 * A media server has told that somebody has come into a meeting's room.
 *
 * @param handle who it is, as our token named it; empty when the server did not say
 */
public record StayBegun(MeetingId meeting, String handle) {}
