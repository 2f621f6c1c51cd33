package vn.diemcau.media.command;

import java.net.URI;
import java.time.Instant;
import vn.diemcau.kernel.MeetingId;

/**
 * A recorder that our server has sent into a room.
 *
 * @param session names the recording at the recorder
 * @param generation the number of the room within its meeting
 * @param recorder where the recorder answers
 * @param at when it was sent
 */
public record RecorderCall(String session, MeetingId meeting, int generation, URI recorder, Instant at) {}
