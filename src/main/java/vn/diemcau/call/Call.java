package vn.diemcau.call;

import java.time.Instant;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.PersonId;

/**
 * A call that was made.
 *
 * @param meeting the meeting that was made for it
 * @param title what it is called
 * @param caller who called
 * @param name the caller's name
 * @param post the caller's post
 * @param at when
 */
public record Call(MeetingId meeting, String title, PersonId caller, String name, String post, Instant at) {}
