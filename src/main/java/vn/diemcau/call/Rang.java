package vn.diemcau.call;

import vn.diemcau.kernel.MeetingId;

/**
 * A call rings.
 *
 * @param meeting the meeting that was made for it
 */
public record Rang(MeetingId meeting) {}
